package be.doorstroom.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/// What the regions chose.
@ApplicationScoped
class Choices implements PanacheRepositoryBase<ChosenRules, String> {}
