/// The decisions of an assembly or board, numbered per year without gaps, and the list of them that
/// is published with the minutes. Seed 000: "Het Midwestoverleg bereidt de bijeenkomsten van de
/// bestuursorganen van DVV Midwest voor".
@NullMarked
package be.doorstroom.decision;

import org.jspecify.annotations.NullMarked;
