/// Who did what, ids only, in a chain of hashes that shows tampering.
@NullMarked
package be.doorstroom.audit;

import org.jspecify.annotations.NullMarked;
