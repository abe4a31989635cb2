package be.doorstroom.file;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Reach;
import be.doorstroom.access.Restriction;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/// Who may have a file: its uploader alone until it is attached; then the coordinator of the
/// region, and whoever may read the edition with which it went out, in its circle.
@Singleton
public class FilePolicy {
    private static final String COORDINATED = "or (f.attached = true and f.region in :coordinated)";

    /// On the file with the alias `f`.
    public Restriction readable(Actor actor) {
        var reach = Reach.of(actor).addressed("e", "l.circle");
        Map<String, Object> parameters = new HashMap<>(reach.parameters());
        parameters.put("uploader", actor.id());
        var coordinated = actor.regions().stream().filter(actor::coordinates).toList();
        if (!coordinated.isEmpty()) parameters.put("coordinated", coordinated);
        var clause =
                """
                ((f.attached = false and f.uploadedBy = :uploader) %s
                 or exists (select 1 from EditionFile x join Edition e on e.id = x.edition
                     join Release l on l.edition = e.id
                     where x.file = f.id and l.state = RELEASED and %s and %s))
                """
                        .formatted(
                                coordinated.isEmpty() ? "" : COORDINATED,
                                reach.clause(),
                                Reach.contains("l.circle", "x.circle"));
        return new Restriction(clause, parameters);
    }

    boolean mayUpload(Actor actor, String region) {
        return actor.coordinates(region);
    }
}
