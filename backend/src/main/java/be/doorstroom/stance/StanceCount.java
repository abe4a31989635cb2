package be.doorstroom.stance;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far the municipalities of a region are with a common position.
public record StanceCount(
        @Schema(description = "Those of the region on the day of the meeting", examples = "14")
                int municipalities,
        @Schema(description = "Colleges that gave a mandate", examples = "12") int given,
        @Schema(description = "Colleges that refused it", examples = "1") int refused,
        @Schema(description = "Municipalities that reserve something", examples = "1")
                int reservations) {

    static StanceCount of(int municipalities, Collection<StanceChange> said) {
        return new StanceCount(
                municipalities,
                count(said, CollegeMandate.GIVEN),
                count(said, CollegeMandate.REFUSED),
                (int) said.stream().filter(each -> each.reservation() != null).count());
    }

    private static int count(Collection<StanceChange> said, CollegeMandate mandate) {
        return (int) said.stream().filter(each -> each.mandate() == mandate).count();
    }
}
