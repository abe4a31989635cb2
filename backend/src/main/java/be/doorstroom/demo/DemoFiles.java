package be.doorstroom.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The files that the demonstration is made from.
@ApplicationScoped
class DemoFiles {
    private final ObjectMapper json;

    DemoFiles(ObjectMapper json) {
        this.json = json;
    }

    List<DemoAccount> accounts() {
        return read("accounts", DemoAccount.File.class).accounts();
    }

    List<DemoPoint> points(DemoRegion region) {
        return read("agenda-points", DemoPoint.File.class).points().stream()
                .filter(point -> point.region().equals(region.code()))
                .toList();
    }

    List<DemoProposal> proposals() {
        return read("proposals", DemoProposal.File.class).proposals();
    }

    private <T> T read(String name, Class<T> type) {
        try (var in = DemoFiles.class.getResourceAsStream("/data/demo/" + name + ".json")) {
            if (in == null) throw new IllegalStateException("not packed: " + name);
            return json.readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
