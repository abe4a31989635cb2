/// What somebody from outside who presents a point gets of the agenda: their own slot, and nothing
/// else. It is addressed to the organization for which they come, whose guests read it.
@NullMarked
package be.doorstroom.speaker;

import org.jspecify.annotations.NullMarked;
