/// Messages to other systems, the moment something changes: signed, named only by its address,
/// tried for a day, visible until they arrived. Standard Webhooks 1.0; CloudEvents 1.0.
@NullMarked
package be.doorstroom.webhook;

import org.jspecify.annotations.NullMarked;
