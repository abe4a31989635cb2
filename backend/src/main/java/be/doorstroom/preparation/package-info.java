/// Points that go from body to body: at once to the twin of a body, or put forward to the body that
/// it prepares. Seed 002: "Agendapunten van het burgemeestersoverleg worden tegelijk ter sprake
/// gebracht op het directeursoverleg"; seed 000: "op basis van de input van het dagelijks bestuur,
/// clusters en intervisiegroepen".
@NullMarked
package be.doorstroom.preparation;

import org.jspecify.annotations.NullMarked;
