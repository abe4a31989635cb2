/// How the house opens its doors: settings from the environment, demonstration or office, the first
/// administrator. Nothing else uses it.
@NullMarked
package be.doorstroom.start;

import org.jspecify.annotations.NullMarked;
