package be.doorstroom.start;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/// The one installation that a database holds.
@ApplicationScoped
class Installations implements PanacheRepositoryBase<Installation, Integer> {}
