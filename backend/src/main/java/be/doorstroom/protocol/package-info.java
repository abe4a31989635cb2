/// The agreements that a region rests on: its protocol of some years, approved by one council after
/// the other, agreements with other governments, and what each municipality contributes a year.
/// Seed 002: "De actuele samenwerking is gebaseerd op de goedkeuring van het protocol in de 18
/// gemeenteraden voor de periode van 6 jaar", "gefinancierd wordt door bijdragen van de 18
/// Westhoekgemeenten"; seed 003: "samenwerkingsakkoord tussen Vlaanderen, provincie
/// West-Vlaanderen, Leiedal en de 13 gemeenten dd juni 2019".
@NullMarked
package be.doorstroom.protocol;

import org.jspecify.annotations.NullMarked;
