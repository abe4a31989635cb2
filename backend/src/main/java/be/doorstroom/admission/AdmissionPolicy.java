package be.doorstroom.admission;

import be.doorstroom.access.AccountState;
import be.doorstroom.access.Actions;
import be.doorstroom.access.Actor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/// Who administers accounts: administrators. What may be done follows from the state.
@Singleton
class AdmissionPolicy implements Actions {
    boolean mayAdminister(Actor actor) {
        return actor.isAdministrator();
    }

    @Override
    public Set<String> permitted(Actor actor) {
        return mayAdminister(actor) ? Set.of("createAccount") : Set.of();
    }

    List<String> permitted(AccountState state) {
        return switch (state) {
            case INVITED -> List.of("changeAccount", "endAccount", "inviteAccount");
            case ACTIVE -> List.of("changeAccount", "endAccount");
            case ENDED -> List.of("eraseAccount", "inviteAccount");
            case ERASED -> List.of();
        };
    }
}
