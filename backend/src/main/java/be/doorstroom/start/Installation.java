package be.doorstroom.start;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// What a database was made for: a demonstration, or an office. It never becomes the other.
@Entity
@Table(name = "installation")
class Installation {
    static final int ONLY = 1;

    @Id private int id;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Installation() {}

    Installation(boolean demo) {
        this.id = ONLY;
        this.demo = demo;
    }

    boolean isDemo() {
        return demo;
    }
}
