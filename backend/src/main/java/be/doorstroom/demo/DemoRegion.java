package be.doorstroom.demo;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.access.Role;
import be.doorstroom.access.Standing;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A region of the demonstration and the offices that act in it.
enum DemoRegion {
    MIDWEST("midwest", "Midwest", "wvi", "36008", "Stadhuis Roeselare"),
    WESTHOEK("westhoek", "Westhoek", "wvi", "33011", "Stadhuis Ieper"),
    ZUID_WEST_VLAANDEREN(
            "zuid-west-vlaanderen",
            "Zuid-West-Vlaanderen",
            "leiedal",
            "34022",
            "Leiedal, Kortrijk"),
    BRUGSE_REGIO("brugse-regio", "Brugse regio", "wvi", "31005", "Stadhuis Brugge");

    private final String code;
    private final String name;
    private final String secretariat;
    private final String visited;
    private final String place;

    DemoRegion(String code, String name, String secretariat, String visited, String place) {
        this.code = code;
        this.name = name;
        this.secretariat = secretariat;
        this.visited = visited;
        this.place = place;
    }

    String code() {
        return code;
    }

    String conference() {
        return code + "-mayors-conference";
    }

    String consultation() {
        return code + "-directors-consultation";
    }

    /// Where its councils are informed together, in the one region whose sources name it (seed
    /// 003).
    String informationSession() {
        return code + "-joint-information-session";
    }

    /// The region of a body.
    static DemoRegion of(String body) {
        return Arrays.stream(values())
                .filter(region -> body.startsWith(region.code + "-"))
                .findFirst()
                .orElseThrow();
    }

    /// Where its bodies meet.
    String place() {
        return place;
    }

    /// The municipality whose accounts stand on the sign-in page: something is left to them to do.
    String visited() {
        return visited;
    }

    Actor coordinator() {
        return Actor.house(coordinatorsOffice());
    }

    Actor secretary() {
        return Actor.office("Coördinator " + name, coordinatorsOffice());
    }

    private Set<Standing> coordinatorsOffice() {
        return Set.of(standing(Role.COORDINATOR, secretariat, Office.COORDINATOR, null));
    }

    Actor chair() {
        return Actor.office(
                "Voorzitter Burgemeestersoverleg " + name,
                Set.of(standing(Role.CHAIR, null, null, conference())));
    }

    /// Whoever holds an office of a municipality.
    Actor holder(String nisCode, Office office) {
        return Actor.office(office.label(), Set.of(standing(role(office), nisCode, office, null)));
    }

    /// Whoever hold the same office in these municipalities, each for their own.
    Actor holders(Collection<String> nisCodes, Office office) {
        return Actor.office(
                office.label(),
                nisCodes.stream()
                        .map(each -> standing(role(office), each, office, null))
                        .collect(Collectors.toSet()));
    }

    /// The mayor of the municipality that is visited, as a member of the conference.
    Actor member() {
        return Actor.office(
                Office.MAYOR.label(),
                Set.of(standing(Role.MEMBER, visited, Office.MAYOR, conference())));
    }

    private static Role role(Office office) {
        if (office == Office.MAYOR) return Role.MEMBER;
        return office == Office.COUNCIL_CLERK ? Role.COUNCIL_CLERK : Role.DIRECTOR;
    }

    private Standing standing(
            Role role,
            @Nullable String organization,
            @Nullable Office office,
            @Nullable String body) {
        return new Standing(role, code, organization, office, body);
    }
}
