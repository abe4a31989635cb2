package be.doorstroom.bundle;

import be.doorstroom.platform.web.Reference;
import java.util.Objects;

/// What stands on a bundle: whose year it is, and which.
record BundleCover(Reference body, String region, int year) {
    String title() {
        return "Jaarbundel " + year + " " + bodyName();
    }

    String bodyName() {
        return Objects.requireNonNullElse(body.title(), body.id());
    }
}
