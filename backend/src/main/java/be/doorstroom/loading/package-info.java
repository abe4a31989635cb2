/// Regions from files: checked record by record, loaded all or nothing.
@NullMarked
package be.doorstroom.loading;

import org.jspecify.annotations.NullMarked;
