package be.doorstroom.mandate;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// The people who hold mandates: entered by function, never by name.
@ApplicationScoped
public class PersonService {
    private final People people;
    private final Mandates mandates;
    private final MandatePolicy policy;

    PersonService(People people, Mandates mandates, MandatePolicy policy) {
        this.people = people;
        this.mandates = mandates;
        this.policy = policy;
    }

    public List<PersonView> list(Actor actor) {
        return people.readable(policy.readablePeople(actor)).stream().map(PersonView::of).toList();
    }

    public PersonView get(Actor actor, UUID id) {
        return people.readable(policy.readablePeople(actor), id)
                .map(PersonView::of)
                .orElseThrow(Problem::notFound);
    }

    /// Enters a person, by function, with the offices they hold.
    @Transactional
    public UUID enter(String function, List<HeldOffice> offices) {
        var person = new Person(function);
        people.persistAndFlush(person);
        offices.forEach(office -> mandates.persist(new Mandate(person.id(), office)));
        return person.id();
    }

    /// Gives the person another function to be shown by.
    @Transactional
    public void rename(UUID id, String function) {
        people.findByIdOptional(id).ifPresent(person -> person.rename(function));
    }
}
