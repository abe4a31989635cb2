package be.doorstroom.mandate;

import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/// Somebody who holds mandates, known by function.
@Entity
@Table(name = "person")
class Person {
    @Id private UUID id;
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(String name) {
        this.id = TimeOrderedId.next();
        this.name = name;
    }

    void rename(String function) {
        name = function;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }
}
