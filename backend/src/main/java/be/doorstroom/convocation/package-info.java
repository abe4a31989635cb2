/// Calling a body together ahead of its agenda: for an assembly, which is convened weeks before, or
/// in a crisis. Otherwise the first approved agenda convenes.
@NullMarked
package be.doorstroom.convocation;

import org.jspecify.annotations.NullMarked;
