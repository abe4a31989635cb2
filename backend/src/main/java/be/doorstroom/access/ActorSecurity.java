package be.doorstroom.access;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/// The caller as JAX-RS knows it: a name, nothing more.
record ActorSecurity(Actor actor) implements SecurityContext {
    @Override
    public Principal getUserPrincipal() {
        return actor::id;
    }

    @Override
    public boolean isUserInRole(String role) {
        return false;
    }

    @Override
    public boolean isSecure() {
        return false;
    }

    @Override
    public String getAuthenticationScheme() {
        return actor.kind().name();
    }
}
