/// Who does what by when, as a body agreed with one of its points, and what came of it. Seed 002
/// speaks of "de uitvoering van beslissingen van het burgemeestersoverleg".
@NullMarked
package be.doorstroom.action;

import org.jspecify.annotations.NullMarked;
