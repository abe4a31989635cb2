package be.doorstroom.mail;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Restriction;
import jakarta.inject.Singleton;

/// Who may see that a mail went: administrators all, coordinators those about their region. What it
/// says is read by its recipient; in a demonstration, which keeps it, by the administrator too.
@Singleton
class MailPolicy {
    Restriction readable(Actor actor) {
        if (actor.isAdministrator()) return Restriction.everything();
        return Restriction.among(
                "m.region", actor.regions().stream().filter(actor::coordinates).toList());
    }

    /// The subject names a meeting, which an administrator has no part in.
    boolean maySeeSubject(Actor actor, MailRow row) {
        return row.region().isEmpty() || actor.coordinates(row.region());
    }

    boolean mayOpen(Actor actor) {
        return actor.isAdministrator();
    }
}
