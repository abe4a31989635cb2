/// Excerpts of one decision, asked by a municipality and issued to it alone, which count as done
/// only when they have returned to who asked, as the ledger of deliveries tells. Seed 001:
/// "Bestuursorganen: Algemene vergadering en Raad van bestuur".
@NullMarked
package be.doorstroom.excerpt;

import org.jspecify.annotations.NullMarked;
