package be.doorstroom.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an access token was made for. People who are signed in have them all; a token never has
/// more than its office, whatever its scopes.
@Schema(
        type = SchemaType.STRING,
        enumeration = {
            "regions:read",
            "meetings:read",
            "minutes:read",
            "deliveries:read",
            "deliveries:acknowledge",
            "followUps:read",
            "followUps:write",
            "briefings:read"
        })
public enum Scope {
    REGIONS_READ("regions:read"),
    MEETINGS_READ("meetings:read"),
    MINUTES_READ("minutes:read"),
    DELIVERIES_READ("deliveries:read"),
    DELIVERIES_ACKNOWLEDGE("deliveries:acknowledge"),
    FOLLOW_UPS_READ("followUps:read"),
    FOLLOW_UPS_WRITE("followUps:write"),
    BRIEFINGS_READ("briefings:read"),
    /// Writing agendas and minutes, running the installation: for people who are signed in only.
    PERSON("person");

    private static final Set<Scope> FOR_TOKENS = EnumSet.complementOf(EnumSet.of(PERSON));

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /// @throws IllegalArgumentException when no token can have it
    @JsonCreator
    public static Scope of(String code) {
        return Arrays.stream(values())
                .filter(scope -> scope.code.equals(code) && FOR_TOKENS.contains(scope))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such scope: " + code));
    }
}
