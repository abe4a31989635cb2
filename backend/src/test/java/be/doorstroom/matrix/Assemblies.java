package be.doorstroom.matrix;

import be.doorstroom.Assembly;
import be.doorstroom.Wire;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Assemblies of DVV Midwest, of each stage its own, made when an operation first asks.
final class Assemblies {
    private static final Map<Stage, Assemblies> OF_STAGES = new ConcurrentHashMap<>();
    private static final Wire COORDINATOR = Wire.as("coordinator-midwest");

    private final Map<String, String> ids = new ConcurrentHashMap<>();
    private final Map<String, Assembly> assemblies = new ConcurrentHashMap<>();
    private final Queue<String> unasked = new ConcurrentLinkedQueue<>();

    private Assemblies() {}

    static Assemblies of(Stage stage) {
        return OF_STAGES.computeIfAbsent(stage, one -> new Assemblies());
    }

    static boolean areMeant(String operation) {
        return switch (operation) {
            case "getQuorum",
                    "giveProxy",
                    "withdrawProxy",
                    "listCouncilMandates",
                    "reportCouncilMandate",
                    "listVotes",
                    "openVote" ->
                    true;
            default -> false;
        };
    }

    /// The meeting that an operation on an assembly is about.
    String meeting(String operation) {
        return switch (operation) {
            case "withdrawProxy" -> withProxy();
            case "listVotes", "openVote" -> opened().id();
            default -> convened().id();
        };
    }

    private Assembly convened() {
        return assembly("convened", () -> Assembly.convened("Jaarrekening"));
    }

    private Assembly opened() {
        return assembly("opened", () -> Assembly.opened("Jaarrekening"));
    }

    /// Not computed within the map: what is made may ask it for something else.
    private Assembly assembly(String name, Supplier<Assembly> make) {
        var known = assemblies.get(name);
        if (known != null) return known;
        var made = make.get();
        assemblies.put(name, made);
        return made;
    }

    private String id(String name, Supplier<String> make) {
        var known = ids.get(name);
        if (known != null) return known;
        var made = make.get();
        ids.put(name, made);
        return made;
    }

    /// Given anew for each who withdraws it.
    private String withProxy() {
        COORDINATOR.put(
                convened().path() + "/proxies/" + Stage.MUNICIPALITY, Map.of("holder", "36015"));
        return convened().id();
    }

    Map<String, Object> newVote() {
        return Map.of("agendaItem", opened().item(0), "kind", "open");
    }

    /// One that may be counted.
    String vote() {
        return id(
                "vote",
                () -> {
                    var vote = opened().vote(0, "open");
                    opened().cast(vote, 9);
                    return vote;
                });
    }

    String adopted() {
        return id("adopted", () -> opened().adopted(0));
    }

    /// With minutes that directors and councils have.
    String decision() {
        return id(
                "decision",
                () -> {
                    var decision = opened().decided(0);
                    opened().approveMinutes("councils");
                    return decision;
                });
    }

    /// Another one for each who asks for an excerpt, for an office asks once.
    String unasked() {
        var next = unasked.poll();
        if (next != null) return next;
        var assembly = Assembly.opened("Jaarrekening", "Begroting", "Kwijting", "Bijdragen");
        IntStream.range(0, 4).mapToObj(assembly::decided).forEach(unasked::add);
        assembly.approveMinutes("councils");
        return unasked();
    }

    String decidedMeeting() {
        decision();
        return opened().id();
    }

    /// Asked by Izegem's director.
    String excerptRequest() {
        return id(
                "request",
                () ->
                        Wire.as("director-izegem")
                                .make(
                                        "/decisions/" + decision() + "/excerptRequests",
                                        Map.of("municipality", Stage.MUNICIPALITY)));
    }
}
