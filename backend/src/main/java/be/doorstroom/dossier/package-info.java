/// The themes and dossiers of a region. Its agendas are built on them.
@NullMarked
package be.doorstroom.dossier;

import org.jspecify.annotations.NullMarked;
