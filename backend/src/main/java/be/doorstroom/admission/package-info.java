/// Who is let in: accounts are invited by mail, end and are erased. A password is chosen by its
/// owner alone, with a one-time link.
@NullMarked
package be.doorstroom.admission;

import org.jspecify.annotations.NullMarked;
