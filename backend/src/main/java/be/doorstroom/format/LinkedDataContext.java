package be.doorstroom.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.doorstroom.platform.web.Href;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What the words of our JSON mean as linked data: those of OSLO (Besluit, Besluitvorming), Dublin
/// Core, W3C's organization ontology and schema.org where they have one, our own otherwise. It has
/// its own address for a namespace, so that every word leads to where it is explained.
@Singleton
public final class LinkedDataContext {
    /// Below the base of the API.
    public static final String PATH = "/doc/contexts/v1.jsonld";

    private final String publicUrl;
    private final String address;

    LinkedDataContext(@ConfigProperty(name = "doorstroom.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
        address = publicUrl + Href.BASE + PATH;
    }

    public String address() {
        return address;
    }

    /// Frozen editions name what they refer to by path, for a house may move.
    String absolute(String href) {
        return href.startsWith("/") ? publicUrl + href : href;
    }

    /// Where the words that are ours alone stand.
    String namespace() {
        return address + "#";
    }

    public byte[] bytes() {
        var context = new String(PackedFile.bytes("context.jsonld"), UTF_8);
        return context.replace("${address}", address).getBytes(UTF_8);
    }
}
