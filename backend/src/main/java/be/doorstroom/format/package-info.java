/// Writes documents and lists: a [be.doorstroom.format.Sheet] says what stands in a document, a
/// [be.doorstroom.format.SheetFormat] turns it into the bytes of one media type, and a
/// [be.doorstroom.format.ItemFormat] does so with the items of a list. Nothing here knows of
/// meetings or readers, and a new media type is one new class.
@NullMarked
package be.doorstroom.format;

import org.jspecify.annotations.NullMarked;
