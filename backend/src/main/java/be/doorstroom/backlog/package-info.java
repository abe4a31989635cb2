/// Points that were on a draft but not treated, because they were not ready or because the meeting
/// was cancelled. The coordinator carries them over to another meeting of the same body.
@NullMarked
package be.doorstroom.backlog;

import org.jspecify.annotations.NullMarked;
