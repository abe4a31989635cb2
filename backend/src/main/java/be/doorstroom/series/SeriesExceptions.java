package be.doorstroom.series;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// When a body does not meet though its rule says so: months of every year, counted from 1, and
/// single days.
@Schema(name = "SeriesExceptions")
public record SeriesExceptions(
        @Nullable @Size(max = 11) @Schema(examples = "[7, 8]") List<@NotNull Integer> months,
        @Nullable @Size(max = 200) @Schema(examples = "[\"2026-12-25\"]")
                List<@NotNull LocalDate> dates) {
    private static final int DECEMBER = 12;

    /// Each once and in order, so that equal exceptions are equal.
    public SeriesExceptions {
        months = List.copyOf(new TreeSet<>(Objects.requireNonNullElse(months, List.of())));
        dates = List.copyOf(new TreeSet<>(Objects.requireNonNullElse(dates, List.of())));
    }

    static SeriesExceptions none() {
        return new SeriesExceptions(List.of(), List.of());
    }

    boolean areMonths() {
        return leftOut().stream().allMatch(month -> month >= 1 && month <= DECEMBER);
    }

    boolean allow(LocalDate day) {
        return !leftOut().contains(day.getMonthValue())
                && !Objects.requireNonNullElse(dates, List.<LocalDate>of()).contains(day);
    }

    private List<Integer> leftOut() {
        return Objects.requireNonNullElse(months, List.of());
    }
}
