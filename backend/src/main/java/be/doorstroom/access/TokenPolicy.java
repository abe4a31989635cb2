package be.doorstroom.access;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// Who sees the token of a system: whoever made it, whoever holds its office now, and
/// administrators. They may all revoke it; only an office holder may vouch for it.
@Singleton
public class TokenPolicy {
    /// For queries in which `t` is the token.
    public Restriction readable(Actor actor) {
        if (actor.isAdministrator()) return Restriction.everything();
        var builder = new Restriction.Builder();
        builder.either("t.createdBy = :" + builder.bind(actor.id()));
        for (var standing : actor.standings()) {
            var organization = standing.organization();
            var office = standing.office();
            if (organization == null || office == null) continue;
            builder.either(
                    "t.organization = :%s and t.office = :%s"
                            .formatted(builder.bind(organization), builder.bind(office)));
        }
        return builder.build();
    }

    boolean mayConfirm(Actor actor, AccessToken token) {
        return actor.holds(token.organization(), token.office());
    }

    List<String> permitted(Actor actor, AccessToken token, boolean toBeConfirmed) {
        List<String> permitted = new ArrayList<>();
        if (toBeConfirmed && mayConfirm(actor, token)) permitted.add("confirmAccessToken");
        permitted.add("revokeAccessToken");
        return permitted;
    }
}
