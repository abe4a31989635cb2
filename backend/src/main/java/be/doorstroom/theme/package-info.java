/// The themes of a region: its policy domains, pillars, goals and ambitions with a year, and what
/// was reported of them (seed 000: "Tegen eind 2021 komt er een visie voor de digitale regio
/// Midwest"). Its dossiers, agendas and briefings are laid out by them.
@NullMarked
package be.doorstroom.theme;

import org.jspecify.annotations.NullMarked;
