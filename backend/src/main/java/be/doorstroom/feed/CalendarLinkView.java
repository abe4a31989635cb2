package be.doorstroom.feed;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A secret address of a calendar as its owner sees it; the address is shown once, when it is made.
@Schema(name = "CalendarLink")
public record CalendarLinkView(
        Href href,
        Href self,
        UUID id,
        String etag,
        @Nullable @Schema(description = "Whose meetings; your own when absent") Reference body,
        Instant madeAt,
        List<String> permitted,
        @Nullable
                @Schema(
                        description =
                                "The address for the calendar, only in the answer that made it;"
                                        + " whoever has it reads those meetings")
                String url) {

    static CalendarLinkView of(CalendarLink link, @Nullable Reference body, @Nullable String url) {
        var self = Href.to("calendars", link.id());
        return new CalendarLinkView(
                self,
                self,
                link.id(),
                Tagged.tag(link.version()),
                body,
                link.madeAt(),
                List.of("revokeCalendarLink"),
                url);
    }
}
