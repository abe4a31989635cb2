package be.doorstroom;

import be.doorstroom.demo.DemoService;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Moves the people in before the first test.
@ApplicationScoped
class HousePeople {
    void moveIn(
            @Observes StartupEvent starting,
            DemoService demo,
            @ConfigProperty(name = "doorstroom.demo") boolean isDemo) {
        if (!isDemo) demo.people();
    }
}
