package be.doorstroom.platform.web;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Addresses made from the request that is being answered.
final class Addresses {
    private Addresses() {}

    static Href self(UriInfo uri) {
        var query = uri.getRequestUri().getRawQuery();
        return new Href(uri.getRequestUri().getRawPath()).query(query == null ? "" : query);
    }

    /// The same request with one parameter set anew.
    static Href with(UriInfo uri, String name, Object value) {
        List<String> query = new ArrayList<>();
        uri.getQueryParameters()
                .forEach((key, values) -> {
                    if (!key.equals(name)) values.forEach(v -> query.add(pair(key, v)));
                });
        query.add(pair(name, value.toString()));
        return new Href(uri.getRequestUri().getRawPath()).query(String.join("&", query));
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
