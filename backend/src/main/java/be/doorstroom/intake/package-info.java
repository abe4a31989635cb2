/// Points from outside. An organization without accounts proposes by a link that the coordinator
/// gave it, and sees there what becomes of them.
@NullMarked
package be.doorstroom.intake;

import org.jspecify.annotations.NullMarked;
