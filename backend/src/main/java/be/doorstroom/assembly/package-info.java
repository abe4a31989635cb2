/// What an association needs before its partners decide: who is a partner on the day, who is there
/// or has given a proxy, whether that is enough, and what each council mandated. Seed 001:
/// "Bestuursorganen: Algemene vergadering en Raad van bestuur"; seed 000: "De vennoten van de DVV
/// zijn 16 gemeenten in de regio en WVI".
@NullMarked
package be.doorstroom.assembly;

import org.jspecify.annotations.NullMarked;
