/// Who must get which edition, whether it got there, was fetched and acknowledged. One ledger is
/// the only truth about that.
@NullMarked
package be.doorstroom.delivery;

import org.jspecify.annotations.NullMarked;
