/// The rules by which a region sends its papers: who must get which, and in how many days it should
/// be acknowledged. Every region begins with the usual ones and may choose within what law and
/// custom leave open.
@NullMarked
package be.doorstroom.obligation;

import org.jspecify.annotations.NullMarked;
