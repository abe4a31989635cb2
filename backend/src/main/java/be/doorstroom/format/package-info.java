/// Writes documents: a [be.doorstroom.format.Sheet] says what stands in one, a
/// [be.doorstroom.format.SheetFormat] turns it into the bytes of one media type. Nothing here knows
/// of meetings, readers or the web, and a new media type is one new class.
@NullMarked
package be.doorstroom.format;

import org.jspecify.annotations.NullMarked;
