package be.doorstroom.meeting;

import java.util.List;

/// What a reader may see and do of one meeting beyond knowing of it.
record MeetingRights(boolean seesOnlineUrl, List<String> permitted) {}
