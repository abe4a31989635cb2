package be.doorstroom.matrix;

import be.doorstroom.Eventually;
import be.doorstroom.Wire;
import be.doorstroom.matrix.Canaries.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// A meeting of Midwest's mayors in one situation: alone in its month, with a point of every circle
/// and a word of its own in every field.
final class Stage {
    /// Any month will do, as long as no other meeting is in its half-year, nor next after it: then
    /// its figures, its points and its briefing are its own.
    private static final AtomicInteger STAGES = new AtomicInteger();

    private static final long MONTHS_APART = 8;

    private static final YearMonth FIRST_MONTH = YearMonth.of(2300, 1);
    static final String REGION = "midwest";
    static final String BODY = "midwest-mayors-conference";
    static final String MUNICIPALITY = "36008";

    private final Wire coordinator = Wire.as("coordinator-midwest");
    private final YearMonth month = FIRST_MONTH.plusMonths(MONTHS_APART * STAGES.getAndIncrement());
    private final Canaries canaries = new Canaries();
    private final Map<Circle, String> items = new EnumMap<>(Circle.class);
    private final Map<Circle, String> files = new EnumMap<>(Circle.class);
    private final Map<Circle, String> outcomes = new EnumMap<>(Circle.class);
    private final Map<Circle, String> followUps = new EnumMap<>(Circle.class);
    private final Map<Circle, String> actions = new EnumMap<>(Circle.class);
    private final Map<Circle, String> referrals = new EnumMap<>(Circle.class);
    private String collegePoint = "";
    private String unreferred = "";
    private String briefing = "";
    private String annex = "";
    private String meeting = "";
    private String dossier = "";
    private String sharedDossier = "";
    private String edition = "";
    private String proposal = "";

    /// The names of what is there before any meeting: a body and a theme of Midwest.
    void markRegisters() {
        canaries.mark(BODY, Kind.MEETING, Circle.PUBLIC);
        canaries.mark("midwest-welzijn", Kind.MEETING, Circle.PUBLIC);
    }

    void plan(String id) {
        meeting = id;
    }

    void open(String newDossier) {
        dossier = newDossier;
    }

    /// On which every point is but the secretariat's.
    void share(String newDossier) {
        sharedDossier = newDossier;
    }

    void propose(String newProposal) {
        proposal = newProposal;
        canaries.mark(newProposal, Kind.PROPOSAL, Circle.PUBLIC);
    }

    void publish(String newEdition) {
        edition = newEdition;
    }

    void add(Circle circle, String item) {
        items.put(circle, item);
        canaries.mark(item, Kind.POINT, circle);
    }

    void attach(Circle circle, String file) {
        files.put(circle, file);
        canaries.mark(file, Kind.POINT, circle);
    }

    void take(Circle circle, String outcome) {
        outcomes.put(circle, outcome);
        canaries.mark(outcome, Kind.MINUTES, circle);
    }

    void ask(Circle circle, String followUp) {
        followUps.put(circle, followUp);
        canaries.mark(followUp, Kind.MINUTES, circle);
    }

    void agree(Circle circle, String action) {
        actions.put(circle, action);
        canaries.mark(action, Kind.MINUTES, circle);
    }

    void refer(Circle circle, String referral) {
        referrals.put(circle, referral);
        canaries.mark(referral, Kind.MINUTES, circle);
    }

    void leave(String outcome) {
        unreferred = outcome;
        canaries.mark(outcome, Kind.MINUTES, Circle.DIRECTORS);
    }

    /// The briefing of its half-year was published.
    void brief(String newBriefing, String newAnnex) {
        briefing = newBriefing;
        annex = newAnnex;
    }

    Canaries canaries() {
        return canaries;
    }

    YearMonth month() {
        return month;
    }

    String meeting() {
        return meeting;
    }

    String dossier() {
        return dossier;
    }

    String sharedDossier() {
        return sharedDossier;
    }

    /// The edition that was published last.
    String edition() {
        return edition;
    }

    String halfYear() {
        return month.getYear() + (month.getMonthValue() <= 6 ? "-H1" : "-H2");
    }

    /// An outcome for directors that nobody was asked to decide upon.
    String unreferred() {
        return unreferred;
    }

    String followUp(Circle circle) {
        return followUps.get(circle);
    }

    String action(Circle circle) {
        return actions.get(circle);
    }

    String referral(Circle circle) {
        return referrals.get(circle);
    }

    /// The edition of the briefing.
    String briefing() {
        return briefing;
    }

    /// The edition of Izegem's annex.
    String annex() {
        return annex;
    }

    /// What Izegem's director proposed for its agenda; handed in, where no situation says
    /// otherwise.
    String proposal() {
        if (proposal.isEmpty()) propose(Possessions.proposal(this).id());
        return proposal;
    }

    /// In which the papers of a stage reach the colleges, whatever the month of its meeting.
    static String thisMonth() {
        return YearMonth.now(Staging.BELGIUM).toString();
    }

    /// What Izegem's mayor sends to put the directors' point on the own college.
    Map<String, Object> pointOnCollege() {
        return Map.of(
                "municipality",
                MUNICIPALITY,
                "month",
                thisMonth(),
                "edition",
                edition,
                "agendaItem",
                item(Circle.DIRECTORS));
    }

    /// That point; it is put there when somebody asks for it first.
    String collegePoint() {
        if (collegePoint.isEmpty()) {
            collegePoint = Wire.as("mayor-izegem").make("/collegePoints", pointOnCollege());
        }
        return collegePoint;
    }

    String item(Circle circle) {
        return items.get(circle);
    }

    String file(Circle circle) {
        return files.get(circle);
    }

    List<String> items() {
        return List.copyOf(items.values());
    }

    String outcome(Circle circle) {
        return outcomes.get(circle);
    }

    /// One of the mails that announced the edition that was published last; they are written after
    /// the commit.
    String mail() {
        Eventually.until("its mails are written", () -> !mails().isEmpty());
        return mails().getFirst();
    }

    private List<String> mails() {
        return items("/mails?edition=" + edition).map(item -> item.path("id").asText()).toList();
    }

    /// What an office of Izegem got of the edition that was published last.
    String delivery(String office) {
        return items("/deliveries?pageSize=200&edition=" + edition)
                .filter(item -> item.at("/recipient/organization/id").asText().equals(MUNICIPALITY))
                .filter(item -> item.at("/recipient/office").asText().equals(office))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    private Stream<JsonNode> items(String list) {
        return coordinator.get(list).path("items").valueStream();
    }
}
