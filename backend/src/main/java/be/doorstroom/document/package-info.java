/// Editions: what leaves the house, frozen once per circle and kept as bytes. Formats are written
/// from them, and release says who may have which.
@NullMarked
package be.doorstroom.document;

import org.jspecify.annotations.NullMarked;
