package be.doorstroom.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// Tells who is what, and where, on a date. The region room knows.
public interface Standings {
    /// What a person is by mandates and memberships.
    Set<Standing> ofPerson(UUID person, LocalDate date);

    /// Which of these accounts hold which offices.
    Set<Holder> holders(Collection<UUID> accounts, LocalDate date);

    /// What whoever holds an office in an organization is: for access tokens.
    Set<Standing> ofOffice(String organization, Office office, LocalDate date);
}
