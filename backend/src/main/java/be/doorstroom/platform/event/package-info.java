/// What happened, told to the same transaction at once and to others after commit through the
/// outbox. The change log numbers it then, so that no cursor skips a late commit.
@NullMarked
package be.doorstroom.platform.event;

import org.jspecify.annotations.NullMarked;
