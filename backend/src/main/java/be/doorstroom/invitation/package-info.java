/// Who is asked to come to a meeting, and what they answer: they come, are excused, or send a
/// substitute by their body's rule. The attendance list begins with these answers.
@NullMarked
package be.doorstroom.invitation;

import org.jspecify.annotations.NullMarked;
