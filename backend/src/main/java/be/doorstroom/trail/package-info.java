/// Where a point comes from and where else it stands, as agendas and minutes tell it: which bodies
/// prepared it, when, and what they advised. Seed 002: "Dit komt de onderbouwing van de
/// agendapunten en de uitvoering van beslissingen van het burgemeestersoverleg ten goede".
@NullMarked
package be.doorstroom.trail;

import org.jspecify.annotations.NullMarked;
