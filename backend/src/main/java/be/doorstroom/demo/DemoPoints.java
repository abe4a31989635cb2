package be.doorstroom.demo;

import java.util.ArrayList;
import java.util.List;

/// Hands points out to meetings in turn, beginning anew when all were used.
final class DemoPoints {
    private static final String GUEST = "guest";

    private final DemoRegion region;
    private final List<DemoPoint> points;
    private final int perMeeting;
    private int conference;
    private int consultation;

    DemoPoints(DemoRegion region, List<DemoPoint> points, int perMeeting) {
        this.region = region;
        this.points = points;
        this.perMeeting = perMeeting;
    }

    /// To the consultation that is ahead comes a guest besides.
    List<DemoPoint> ahead(String body) {
        List<DemoPoint> taken = new ArrayList<>(next(body));
        if (!body.equals(region.conference())) {
            points.stream().filter(point -> point.body().equals(GUEST)).forEach(taken::add);
        }
        return taken;
    }

    List<DemoPoint> next(String body) {
        if (body.equals(region.conference())) {
            conference += perMeeting;
            return take("mayorsConference", conference - perMeeting);
        }
        consultation += perMeeting;
        return take("directorsConsultation", consultation - perMeeting);
    }

    private List<DemoPoint> take(String kind, int from) {
        var fitting =
                points.stream()
                        .filter(point -> point.body().equals(kind) || point.body().equals("both"))
                        .toList();
        List<DemoPoint> taken = new ArrayList<>();
        for (var i = 0; i < Math.min(perMeeting, fitting.size()); i++) {
            taken.add(fitting.get((from + i) % fitting.size()));
        }
        return taken;
    }
}
