/// What each municipality says of a common position of its region: its own view, the mandate of its
/// college, what it reserves. Seed 003: "Interbestuurlijke samenwerking (afstemming, strategie,
/// standpuntbepaling)".
@NullMarked
package be.doorstroom.stance;

import org.jspecify.annotations.NullMarked;
