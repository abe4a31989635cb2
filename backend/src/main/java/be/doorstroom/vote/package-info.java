/// The votes of an assembly or board on a point, open, secret or weighted by shares: of a secret
/// one it is kept who voted and how often what was voted, never who voted what. Seed 001:
/// "Bestuursorganen: Algemene vergadering en Raad van bestuur".
@NullMarked
package be.doorstroom.vote;

import org.jspecify.annotations.NullMarked;
