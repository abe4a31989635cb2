/// Points that offices propose for the agenda of a body, with those who back them. The coordinator
/// treats them; an accepted one becomes a point of a draft agenda.
@NullMarked
package be.doorstroom.proposal;

import org.jspecify.annotations.NullMarked;
