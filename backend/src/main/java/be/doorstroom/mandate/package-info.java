/// Who holds which office in an organization, from a day until a day. What an actor is follows from
/// it, together with the seats of that organization.
@NullMarked
package be.doorstroom.mandate;

import org.jspecify.annotations.NullMarked;
