/// Who did what, ids only, in a chain of hashes that shows tampering. Every event of every room
/// comes here.
@NullMarked
package be.doorstroom.audit;

import org.jspecify.annotations.NullMarked;
