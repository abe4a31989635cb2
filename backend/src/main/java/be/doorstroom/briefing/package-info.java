/// What the councils of a region hear twice a year: composed from approved minutes, frozen when it
/// is published. Each municipality gets an annex with what is still open there.
@NullMarked
package be.doorstroom.briefing;

import org.jspecify.annotations.NullMarked;
