package be.doorstroom.access;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import be.doorstroom.platform.web.Digests;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Finds out who calls, by token or by session cookie, and whether the operation is open to that
/// kind of caller. What they may see of it is for the policies.
public class AuthenticationFilter {
    private static final String BEARER = "Bearer ";

    private final Rights rights;
    private final Caller caller;
    private final AccessTokens tokens;
    private final CrossSiteGuard crossSite;
    private final Allowance allowance;

    AuthenticationFilter(
            Rights rights,
            Caller caller,
            AccessTokens tokens,
            CrossSiteGuard crossSite,
            Allowance allowance) {
        this.rights = rights;
        this.caller = caller;
        this.tokens = tokens;
        this.crossSite = crossSite;
        this.allowance = allowance;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void authenticate(
            ContainerRequestContext request, ResourceInfo resource, HttpServerRequest wire) {
        var method = resource.getResourceMethod();
        if (method == null) return;
        var bearer = bearer(request);
        var actor = bearer.isPresent() ? rights.ofToken(bearer.get()) : session(request);
        measure(request, actor.map(Actor::id).orElseGet(() -> network(wire)));
        if (actor.isEmpty()) bearer.ifPresent(this::refuse);
        actor.ifPresent(known -> admit(known, request));
        var needs = method.getAnnotation(Needs.class);
        if (needs == null || (actor.isEmpty() && needs.publicly())) return;
        authorize(actor, List.of(needs.value()));
    }

    /// Whoever guesses tokens is nobody, and counts by their network.
    private void measure(ContainerRequestContext request, String client) {
        var remainder = allowance.take(client);
        AllowanceFilter.keep(request, remainder);
        remainder.require();
    }

    private static String network(HttpServerRequest wire) {
        return AddressGuard.network(wire.remoteAddress().hostAddress());
    }

    private static void authorize(Optional<Actor> actor, List<Scope> scopes) {
        var scoped = actor.orElseThrow(Actor::notSignedIn).scopes();
        if (scopes.stream().noneMatch(scoped::contains)) {
            throw new Problem(ProblemKind.MISSING_SCOPE, missing(scopes));
        }
    }

    private static String missing(List<Scope> scopes) {
        if (scopes.contains(Scope.PERSON)) {
            return "This is for people who are signed in, not for access tokens.";
        }
        var codes = scopes.stream().map(Scope::code).collect(Collectors.joining(" or "));
        return "The token lacks the scope " + codes + ".";
    }

    private void admit(Actor actor, ContainerRequestContext request) {
        caller.become(actor);
        request.setSecurityContext(new ActorSecurity(actor));
    }

    private static Optional<String> bearer(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()));
    }

    private void refuse(String secret) {
        throw tokens.bySecret(Digests.sha256(secret)).isPresent()
                ? new Problem(ProblemKind.EXPIRED_ACCESS_TOKEN, "This token is expired or revoked.")
                : new Problem(ProblemKind.INVALID_ACCESS_TOKEN, "Nobody has this token.");
    }

    private Optional<Actor> session(ContainerRequestContext request) {
        var cookie = request.getCookies().get(SessionResource.COOKIE);
        if (cookie == null) return Optional.empty();
        var actor = rights.ofSession(cookie.getValue());
        if (actor.isPresent()) crossSite.require(request);
        return actor;
    }
}
