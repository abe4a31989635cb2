package be.doorstroom.region;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// A region whose municipalities confer.
@Entity
@Table(name = "region")
class Region {
    @Id private String id;
    private String name;
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Region() {}

    Region(NewRegion wish) {
        this.id = wish.id();
        this.name = wish.name();
        this.source = wish.source();
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    String source() {
        return source;
    }
}
