package be.doorstroom.assembly;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All mandates that councils told of.
@ApplicationScoped
class CouncilMandates implements PanacheRepositoryBase<CouncilMandate, UUID> {
    /// By municipality, with their instructions, in one statement.
    Map<String, CouncilMandate> of(UUID meeting) {
        return list(
                        "select distinct m from CouncilMandate m left join fetch m.instructions"
                                + " where m.meeting = ?1",
                        meeting)
                .stream()
                .collect(Collectors.toMap(CouncilMandate::municipality, Function.identity()));
    }
}
