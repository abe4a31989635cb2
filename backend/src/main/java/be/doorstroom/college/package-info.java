/// The ready-made point "Regiowerking" of a college, each month, composed from what reached it
/// (article 8 of the Regiodecreet). It keeps no text of its own: frozen editions and open
/// follow-ups are read anew each time.
@NullMarked
package be.doorstroom.college;

import org.jspecify.annotations.NullMarked;
