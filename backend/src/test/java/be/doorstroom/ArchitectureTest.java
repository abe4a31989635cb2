package be.doorstroom;

import static be.doorstroom.FloorPlan.CLASSES;
import static be.doorstroom.FloorPlan.FLOORS;
import static be.doorstroom.FloorPlan.packageOf;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The house as it is built: floors, rooms, the one clock, the size of its files.
@Tag("h2")
class ArchitectureTest {
    private static final int LONGEST_FILE = 300;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](\\s|$)");
    private static final Pattern QUERIED =
            Pattern.compile("\\b(?:from|join|update|into) ([A-Z]\\w+)\\b");
    private static final Pattern BANNED_NAME =
            Pattern.compile(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO|Dao|DAO)");
    static final List<String> ALL_FLOORS = FLOORS;

    /// Enums called state that are no life: nothing is a move, so there is no pair to test.
    private static final Map<String, String> NO_LIFE =
            Map.of(
                    "AgendaState", "tells a draft from an edition",
                    "AttendanceState", "a note of any kind may be corrected into any other",
                    "ImportState", "how an import ended");

    @ParameterizedTest
    @FieldSource("ALL_FLOORS")
    void calls_go_down_only(String floor) {
        var above =
                FLOORS.subList(FLOORS.indexOf(floor) + 1, FLOORS.size()).stream()
                        .map(FloorPlan::packageOf)
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(packageOf(floor))
                .should()
                .dependOnClassesThat(resideInAnyPackage(above))
                .because("calls go down, events go up")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void every_package_has_its_floor() {
        var packages = FloorPlan.files().stream().map(FloorPlan::floorOf).collect(toSet());
        assertThat(packages).containsExactlyInAnyOrderElementsOf(FLOORS);
    }

    @ParameterizedTest
    @FieldSource("ALL_FLOORS")
    void every_package_says_in_two_sentences_what_it_is_for(String floor) {
        var folder = FloorPlan.SOURCES.resolve(floor.replace('.', '/'));
        var text = FloorPlan.text(folder.resolve("package-info.java"));
        var comment =
                text.lines().filter(line -> line.startsWith("///")).map(line -> line.substring(3));
        assertThat(comment.map(SENTENCE_END::matcher).mapToLong(m -> m.results().count()).sum())
                .as("sentences in the package-info of " + floor)
                .isEqualTo(2);
        assertThat(text).contains("@NullMarked");
    }

    @Test
    void only_the_house_clock_asks_what_time_it_is() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageOf("platform.time"))
                .should()
                .accessTargetWhere(describe("asks the time", ArchitectureTest::asksTheTime))
                .because("the clock is injected, so that a test or a demonstration can move it")
                .check(CLASSES);
    }

    private static boolean asksTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        if (owner.getPackageName().equals("java.time")) {
            return name.equals("now") || (owner.isEquivalentTo(Clock.class));
        }
        if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis") || name.equals("nanoTime");
        }
        if (owner.isAssignableTo(Calendar.class) && name.equals("getInstance")) return true;
        return access instanceof JavaConstructorCall call
                && (owner.isEquivalentTo(Date.class) || owner.isAssignableTo(Calendar.class))
                && call.getTarget().getRawParameterTypes().isEmpty();
    }

    @Test
    void ids_are_made_where_the_clock_is() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageOf("platform.time"))
                .should()
                .dependOnClassesThat(resideInAPackage("com.github.f4b6a3.uuid.."))
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .because("lists and cursors rely on ids that sort by time")
                .check(CLASSES);
    }

    @Test
    void entities_and_repositories_stay_in_their_room() {
        classes()
                .that(describe("are entities or repositories", ArchitectureTest::isKeptInside))
                .should()
                .notBePublic()
                .because("across rooms go ids, records and services only")
                .check(CLASSES);
    }

    @Test
    void no_entity_points_into_another_room() {
        Stream.of("ManyToOne", "OneToOne", "OneToMany", "ManyToMany")
                .forEach(relation ->
                        fields().should()
                                .notBeAnnotatedWith("jakarta.persistence." + relation)
                                .because("a room keeps the ids of another room's rows, no rows")
                                .check(CLASSES));
    }

    @Test
    void queries_join_only_their_own_tables_and_those_of_lower_floors() {
        Map<String, String> floors = new HashMap<>();
        CLASSES.stream()
                .filter(FloorPlan::isEntity)
                .forEach(entity -> floors.put(entity.getSimpleName(), floor(entity)));
        assertThat(floors).hasSizeGreaterThan(20);
        for (var file : FloorPlan.files()) {
            var reachable = FLOORS.subList(0, FLOORS.indexOf(FloorPlan.floorOf(file)) + 1);
            queried(file)
                    .filter(floors::containsKey)
                    .forEach(entity ->
                            assertThat(floors.get(entity))
                                    .as("%s queries %s".formatted(file.getFileName(), entity))
                                    .isIn(reachable));
        }
    }

    private static Stream<String> queried(Path file) {
        return QUERIED.matcher(FloorPlan.text(file)).results().map((MatchResult m) -> m.group(1));
    }

    private static String floor(JavaClass type) {
        return type.getPackageName().substring(FloorPlan.ROOT.length() + 1);
    }

    private static boolean isKeptInside(JavaClass type) {
        return FloorPlan.isEntity(type) || FloorPlan.isRepository(type);
    }

    @Test
    void beans_are_built_through_their_constructor() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CLASSES);
        fields().should()
                .notBeAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                .because("a constructor shows what a bean needs")
                .check(CLASSES);
    }

    @Test
    void every_life_cycle_has_a_test_of_every_pair() {
        var states = CLASSES.stream().filter(JavaClass::isEnum).filter(ArchitectureTest::isState);
        assertThat(states)
                .isNotEmpty()
                .allSatisfy(state ->
                        assertThat(NO_LIFE.containsKey(state.getSimpleName()) || hasTest(state))
                                .as(state.getSimpleName() + "Test holds a table of its moves")
                                .isTrue());
    }

    @Test
    void what_is_called_no_life_has_no_moves() {
        assertThat(CLASSES.stream().filter(type -> NO_LIFE.containsKey(type.getSimpleName())))
                .hasSize(NO_LIFE.size())
                .noneMatch(state -> state.tryGetMethod("next").isPresent());
    }

    private static boolean isState(JavaClass type) {
        return type.getSimpleName().endsWith("State");
    }

    /// The test must hold a table, which its own check finds complete.
    private static boolean hasTest(JavaClass state) {
        try {
            var test = Class.forName(state.getName() + "Test");
            return Arrays.stream(test.getDeclaredFields())
                    .anyMatch(field -> field.getName().equals("MOVES"));
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }

    @Test
    void no_file_is_longer_than_one_can_keep_in_mind() {
        assertThat(FloorPlan.files())
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(FloorPlan.text(file).lines().count())
                                .as(file.toString())
                                .isLessThanOrEqualTo(LONGEST_FILE));
    }

    @Test
    void names_say_what_a_class_is_for() {
        assertThat(CLASSES.stream().map(JavaClass::getSimpleName))
                .noneMatch(name -> BANNED_NAME.matcher(name).matches());
    }

    @Test
    void every_public_type_is_explained() {
        var unexplained =
                FloorPlan.files().stream()
                        .filter(file -> isUnexplained(FloorPlan.text(file)))
                        .map(Path::toString);
        assertThat(unexplained).isEmpty();
    }

    private static boolean isUnexplained(String text) {
        var lines = text.lines().toList();
        var declaration =
                lines.stream()
                        .filter(line -> line.matches("public .*(class|record|enum|interface) .*"))
                        .findFirst();
        return declaration.isPresent()
                && lines.subList(0, lines.indexOf(declaration.get())).stream()
                        .noneMatch(line -> line.startsWith("///"));
    }

    @Test
    void static_state_is_nowhere() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(FloorPlan.ROOT + "..")
                .and(describe("are written by hand", field -> !field.getName().contains("$")))
                .should()
                .beFinal()
                .because("what changes is kept by a bean or the database")
                .check(CLASSES);
    }

    @Test
    void no_room_is_forgotten() {
        var rooms = CLASSES.stream().map(ArchitectureTest::floor).collect(toSet());
        assertThat(rooms).isEqualTo(Set.copyOf(FLOORS));
    }
}
