package be.doorstroom.invitation;

import be.doorstroom.meeting.MeetingState;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which of their invitations somebody asks for; `status` is that of the meeting.
public record InvitationFilter(
        @Nullable @RestQuery String region,
        @Nullable @RestQuery UUID meeting,
        @RestQuery List<MeetingState> status,
        @Nullable @RestQuery Boolean answered,
        @Nullable @RestQuery Cursor after,
        @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize) {}
