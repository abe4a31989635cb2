/// Outcomes that a conference refers to those who do decide: councils, colleges, boards. Each of
/// them answers for itself; seed 003: "Conferentie beslist niet".
@NullMarked
package be.doorstroom.referral;

import org.jspecify.annotations.NullMarked;
