package be.doorstroom.demo;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.access.Role;
import be.doorstroom.access.Standing;
import be.doorstroom.admission.AccountView;
import be.doorstroom.admission.AdmissionService;
import be.doorstroom.admission.NewAdmission;
import be.doorstroom.mandate.MandateService;
import be.doorstroom.mandate.NewMandate;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// What the administrator finds to do: a director of Pittem who was invited and has not answered
/// yet, with an office before this one, and an account that ended and can be erased.
@ApplicationScoped
class DemoAdmission {
    private static final String PITTEM = "37011";

    private final AdmissionService admission;
    private final MandateService mandates;
    private final HouseClock clock;
    private final Actor administrator =
            Actor.house(Set.of(new Standing(Role.ADMINISTRATOR, null, null, null, null)));

    DemoAdmission(AdmissionService admission, MandateService mandates, HouseClock clock) {
        this.admission = admission;
        this.mandates = mandates;
        this.clock = clock;
    }

    void make() {
        var director = invite("director-pittem", "AD van Pittem");
        give(director, Office.DEPUTY_DIRECTOR, 3, 1);
        give(director, Office.DIRECTOR, 1, -5);
        var officer = invite("officer-pittem", "Beleidsmedewerker Pittem");
        give(officer, Office.POLICY_OFFICER, 4, 0);
        admission.end(administrator, officer.id(), IfMatch.any());
    }

    private AccountView invite(String userName, String name) {
        var address = userName + DemoService.MAIL_DOMAIN;
        return admission.create(administrator, new NewAdmission(userName, name, address, null));
    }

    /// From so many years ago until so many, to the day.
    private void give(AccountView account, Office office, int from, int until) {
        var today = clock.today();
        mandates.give(
                administrator,
                new NewMandate(
                        person(account),
                        PITTEM,
                        office,
                        null,
                        today.minusYears(from),
                        today.minusYears(until).minusDays(1)));
    }

    private static UUID person(AccountView account) {
        return UUID.fromString(Objects.requireNonNull(account.person()).id());
    }
}
