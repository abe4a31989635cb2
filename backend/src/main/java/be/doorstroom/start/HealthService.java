package be.doorstroom.start;

import jakarta.enterprise.context.ApplicationScoped;

/// Asks the database whether it is there.
@ApplicationScoped
class HealthService {
    private final Installations installations;

    HealthService(Installations installations) {
        this.installations = installations;
    }

    HealthView get() {
        installations.count();
        return new HealthView("UP");
    }
}
