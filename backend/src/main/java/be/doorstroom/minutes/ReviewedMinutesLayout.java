package be.doorstroom.minutes;

import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionLayout;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.EditionService;
import be.doorstroom.format.Sheet;
import jakarta.enterprise.context.ApplicationScoped;

/// Minutes in review as a sheet, marked as a draft.
@ApplicationScoped
class ReviewedMinutesLayout implements EditionLayout {
    private final EditionService editions;

    ReviewedMinutesLayout(EditionService editions) {
        this.editions = editions;
    }

    @Override
    public EditionKind kind() {
        return EditionKind.MINUTES_REVIEW;
    }

    @Override
    public Sheet sheet(EditionReading reading) {
        return new MinutesLayout(editions).sheet(reading);
    }
}
