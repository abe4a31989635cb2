package be.doorstroom.loading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// All imports.
@ApplicationScoped
class ImportTasks implements PanacheRepositoryBase<ImportTask, UUID> {}
