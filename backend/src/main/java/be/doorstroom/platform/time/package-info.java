/// The only place that knows what time it is. Everything else asks the house clock.
@NullMarked
package be.doorstroom.platform.time;

import org.jspecify.annotations.NullMarked;
