package be.doorstroom.convocation;

import be.doorstroom.access.Circle;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A convocation as it is frozen for a circle.
@Schema(name = "ConvocationDocument")
public record ConvocationDocument(
        @Schema(examples = "convocation") String type,
        Href self,
        @Schema(examples = "A") String letter,
        OffsetDateTime convenedAt,
        Reference meeting,
        Reference body,
        Reference region,
        @Schema(examples = "Burgemeestersoverleg Midwest") String title,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        @Nullable String location,
        @Nullable @Schema(description = "Where to follow it from afar, for those who come")
                String onlineUrl,
        @Schema(description = "Why the body meets") String message,
        @Nullable @Schema(description = "What it meets for, where the agenda is known already")
                List<ConvocationPoint> points,
        @Nullable @Schema(description = "The edition whose place this one takes")
                Reference replaces) {
    public static final String TYPE = "convocation";

    /// The same for a circle: who does not come is not told where to follow it from afar.
    ConvocationDocument as(Circle reader) {
        var comes = reader == Circle.SECRETARIAT || reader == Circle.BODY;
        return new ConvocationDocument(
                type,
                self,
                letter,
                convenedAt,
                meeting,
                body,
                region,
                title,
                startsAt,
                endsAt,
                location,
                comes ? onlineUrl : null,
                message,
                points == null
                        ? null
                        : points.stream().filter(point -> reader.opens(point.circle())).toList(),
                replaces);
    }
}
