/// The agenda of a meeting: points drafted, ordered, approved. Approving is publishing.
@NullMarked
package be.doorstroom.agenda;

import org.jspecify.annotations.NullMarked;
