package be.doorstroom.theme;

import be.doorstroom.platform.web.Href;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far a theme was on a day, as the API shows it.
@Schema(name = "ThemeReport")
public record ThemeReportView(
        Href href, UUID id, ThemeProgress progress, LocalDate on, @Nullable String note) {
    static ThemeReportView of(ThemeReport report) {
        return new ThemeReportView(
                Href.to("themes", report.theme(), "reports"),
                report.id(),
                report.progress(),
                report.on(),
                report.note());
    }
}
