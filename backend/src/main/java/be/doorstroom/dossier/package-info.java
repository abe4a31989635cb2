/// The regional files on which several meetings work, from their first study to their elaboration,
/// and the policy agenda that they make (seed 003: "de beleidsagenda (wat nu/wat
/// later/visievorming)"). Its agendas are built on them.
@NullMarked
package be.doorstroom.dossier;

import org.jspecify.annotations.NullMarked;
