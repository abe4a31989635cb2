package be.doorstroom.timeline;

import be.doorstroom.access.Restriction;

/// Where one kind of entry comes from.
///
/// @param select what is read, with the aliases of [TimelineRow]
/// @param from the tables
/// @param where of which dossier, and the policy of the room
/// @param at the expression of its moment
/// @param id the expression of its id
record TimelineSource(
        TimelineKind kind, String select, String from, Restriction where, String at, String id) {}
