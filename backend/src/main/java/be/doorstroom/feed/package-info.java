/// What calendars and readers of feeds fetch by themselves, by secret links that their owners make
/// and revoke. A link opens what its owner may see at that moment, and nothing else.
@NullMarked
package be.doorstroom.feed;

import org.jspecify.annotations.NullMarked;
