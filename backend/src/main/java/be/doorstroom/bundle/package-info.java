/// A year of a body as one archive, written beside the requests for whoever asked and for nobody
/// else. It holds what the asker may read at the moment when it is written, and is gone a day
/// later.
@NullMarked
package be.doorstroom.bundle;

import org.jspecify.annotations.NullMarked;
