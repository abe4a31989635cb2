/// The rhythm in which bodies meet: recurrence rules, the meetings that they plan, and what follows
/// when a rule changes. It also warns where plans of several bodies do not fit together.
@NullMarked
package be.doorstroom.series;

import org.jspecify.annotations.NullMarked;
