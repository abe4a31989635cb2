/// Meetings of bodies, their life, and who was there. Expected attendees follow the memberships on
/// the meeting's date.
@NullMarked
package be.doorstroom.meeting;

import org.jspecify.annotations.NullMarked;
