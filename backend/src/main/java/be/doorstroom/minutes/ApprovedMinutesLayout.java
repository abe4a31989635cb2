package be.doorstroom.minutes;

import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionLayout;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.EditionService;
import be.doorstroom.format.Sheet;
import jakarta.enterprise.context.ApplicationScoped;

/// Approved minutes as a sheet.
@ApplicationScoped
class ApprovedMinutesLayout implements EditionLayout {
    private final EditionService editions;

    ApprovedMinutesLayout(EditionService editions) {
        this.editions = editions;
    }

    @Override
    public EditionKind kind() {
        return EditionKind.MINUTES;
    }

    @Override
    public Sheet sheet(EditionReading reading) {
        return new MinutesLayout(editions).sheet(reading);
    }
}
