package be.doorstroom.admission;

import java.time.Duration;

/// What a one-time link is for, and how long it opens.
enum LinkPurpose {
    INVITATION(Duration.ofDays(7)),
    PASSWORD_RESET(Duration.ofHours(1));

    private final Duration life;

    LinkPurpose(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
