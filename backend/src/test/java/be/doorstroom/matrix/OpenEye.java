package be.doorstroom.matrix;

import be.doorstroom.access.Office;
import be.doorstroom.access.Role;
import be.doorstroom.access.Standing;
import java.util.Set;

/// One question that the policies of the house ask of an actor, answered with yes for everybody: as
/// if the check were switched off. The rows that rest on it must turn red.
enum OpenEye {
    /// Everyone coordinates every region, administers the house, and is mayor and director of
    /// Izegem.
    EVERYTHING(
            in(Role.COORDINATOR, "midwest"),
            in(Role.COORDINATOR, "westhoek"),
            in(Role.COORDINATOR, "zuid-west-vlaanderen"),
            in(Role.COORDINATOR, "brugse-regio"),
            new Standing(Role.ADMINISTRATOR, null, null, null, null),
            new Standing(Role.DIRECTOR, "midwest", "36008", Office.DIRECTOR, null),
            new Standing(Role.MEMBER, "midwest", "36008", Office.MAYOR, null)),
    /// Whose region is it?
    REGION(in(Role.POLICY_OFFICER, "midwest")),
    /// Who sits in the body?
    SEAT(new Standing(Role.MEMBER, "midwest", null, null, "midwest-mayors-conference")),
    /// Who chairs it?
    CHAIR(new Standing(Role.CHAIR, "midwest", null, null, "midwest-mayors-conference")),
    /// Who is a director in the region?
    DIRECTOR(in(Role.DIRECTOR, "midwest")),
    /// Who is of a council in the region?
    COUNCIL(in(Role.COUNCILLOR, "midwest")),
    /// Who receives for the director of Izegem?
    RECIPIENT(new Standing(Role.DIRECTOR, null, "36008", Office.DIRECTOR, null)),
    /// Who administers the house?
    ADMINISTRATOR(new Standing(Role.ADMINISTRATOR, null, null, null, null));

    static final String HEADER = "Test-Open-Eye";

    private final Set<Standing> standings;

    OpenEye(Standing... standings) {
        this.standings = Set.of(standings);
    }

    Set<Standing> standings() {
        return standings;
    }

    private static Standing in(Role role, String region) {
        return new Standing(role, region, null, null, null);
    }
}
