/// What each municipality does with an outcome: asked by the coordinator, reported by the
/// municipality. It opens for the municipalities when the minutes are approved.
@NullMarked
package be.doorstroom.followup;

import org.jspecify.annotations.NullMarked;
