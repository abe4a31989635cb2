package be.doorstroom;

import java.util.List;
import java.util.Map;

/// Makes access tokens as a director or clerk would.
final class Tokens {
    private Tokens() {}

    static String of(String director, String organization) {
        return of(
                director,
                organization,
                "director",
                List.of(
                        "regions:read",
                        "meetings:read",
                        "minutes:read",
                        "deliveries:read",
                        "deliveries:acknowledge"));
    }

    static String of(String user, String organization, String role, List<String> scopes) {
        return Wire.as(user)
                .post(
                        "/accessTokens",
                        Map.of(
                                "name", "Documentbeheer",
                                "organization", organization,
                                "role", role,
                                "scopes", scopes))
                .path("secret")
                .asText();
    }
}
