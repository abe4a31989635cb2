/// Regions from files: checked record by record, loaded all or nothing. Loading adds and never
/// overwrites.
@NullMarked
package be.doorstroom.loading;

import org.jspecify.annotations.NullMarked;
