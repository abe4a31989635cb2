package be.doorstroom.access;

import jakarta.enterprise.context.RequestScoped;

/// Who makes the request that is being answered.
@RequestScoped
public class Caller {
    private Actor actor = Actor.nobody();

    public Actor actor() {
        return actor;
    }

    void become(Actor known) {
        actor = known;
    }
}
