package be.doorstroom.access;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who calls: a person who signed in, or a token of an office. Nobody signed in has no standing.
public record Actor(
        String id,
        Kind kind,
        String name,
        @Nullable String userName,
        Set<Standing> standings,
        Set<Scope> scopes) {

    /// How the caller showed who they are.
    @Schema(name = "ActorKind")
    public enum Kind {
        PERSON,
        ACCESS_TOKEN,
        NOBODY
    }

    public Actor {
        standings = Set.copyOf(standings);
        scopes = Set.copyOf(scopes);
    }

    static Actor nobody() {
        return new Actor("anonymous", Kind.NOBODY, "", null, Set.of(), Set.of());
    }

    static Actor person(UUID account, String name, String userName, Set<Standing> standings) {
        var all = EnumSet.allOf(Scope.class);
        return new Actor(account.toString(), Kind.PERSON, name, userName, standings, all);
    }

    /// The house itself: loads data and keeps the demo year.
    public static Actor house(Set<Standing> standings) {
        return office("Doorstroom", standings);
    }

    /// The house in the place of the coordinator of a region.
    public static Actor coordinatorOf(String region) {
        return house(Set.of(new Standing(Role.COORDINATOR, region, null, null, null)));
    }

    /// Whoever holds an office, without an account: in a demonstration.
    public static Actor office(String name, Set<Standing> standings) {
        return new Actor("house", Kind.PERSON, name, null, standings, EnumSet.allOf(Scope.class));
    }

    /// What to say when the actor may not read something, or there is no such thing: who is not
    /// signed in should try that first.
    public Problem refusal() {
        return kind == Kind.NOBODY ? notSignedIn() : Problem.notFound();
    }

    static Problem notSignedIn() {
        return new Problem(
                ProblemKind.NO_ACCESS_TOKEN, "Sign in, or send an access token as Bearer.");
    }

    public boolean isAdministrator() {
        return standings.stream().anyMatch(standing -> standing.role() == Role.ADMINISTRATOR);
    }

    public boolean coordinates(String region) {
        return standings.stream().anyMatch(s -> s.isFor(Role.COORDINATOR, region));
    }

    public boolean sitsIn(String body) {
        return standings.stream().anyMatch(standing -> standing.isSeatIn(body));
    }

    /// Whether the actor sits in the body or reads along with somebody who does.
    public boolean readsWith(String body) {
        return standings.stream().anyMatch(standing -> standing.opens(body));
    }

    public boolean chairs(String body) {
        return standings.stream().anyMatch(s -> s.role() == Role.CHAIR && body.equals(s.body()));
    }

    /// The regions in which this actor is anything at all.
    public Set<String> regions() {
        return standings.stream()
                .flatMap(standing -> Optional.ofNullable(standing.region()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The regions in which this actor is more than a guest.
    public Set<String> workingRegions() {
        return standings.stream()
                .filter(standing -> standing.role() != Role.GUEST)
                .flatMap(standing -> Optional.ofNullable(standing.region()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether the actor is who holds this office of this organization.
    public boolean holds(String organization, Office office) {
        return standings.stream()
                .anyMatch(s -> organization.equals(s.organization()) && s.office() == office);
    }

    /// Whether the actor receives what is sent to this office of this organization.
    public boolean answersFor(String organization, Office recipient) {
        return standings.stream()
                .anyMatch(s ->
                        organization.equals(s.organization())
                                && s.office() != null
                                && s.office().answersFor(recipient));
    }

    /// Whether what is sent to this office of this organization may be seen by the actor, who
    /// answers for it or reads along.
    public boolean sees(String organization, Office recipient) {
        return standings.stream()
                .anyMatch(s ->
                        organization.equals(s.organization())
                                && s.office() != null
                                && s.office().sees(recipient));
    }
}
