package be.doorstroom;

import static be.doorstroom.FloorPlan.CLASSES;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.access.Needs;
import be.doorstroom.access.Open;
import be.doorstroom.platform.event.AfterCommit;
import be.doorstroom.platform.web.Idempotent;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.junit.jupiter.api.Test;

/// Who may do what inside a room: resources answer, services work in transactions, repositories ask
/// the database.
class ResourceRulesTest {
    /// POSTs whose answer holds a secret, which is never kept.
    private static final Set<String> SECRET_ANSWERS =
            Set.of(
                    "signIn",
                    "makeAccessToken",
                    "makeIntakeLink",
                    "makeCalendarLink",
                    "makeWebhookSubscription",
                    "renewWebhookSecret");

    /// Who uses the entity manager without being a repository, and why.
    private static final Map<String, String> OWN_ENTITY_MANAGER =
            Map.of(
                    "ChangeLog", "numbers entries by one native statement under one lock",
                    "IdempotentAnswers", "keeps one answer by key, inside an interceptor",
                    "TimelineRows", "reads what other rooms keep, and keeps nothing");

    /// Who begins transactions by hand, and why.
    private static final Map<String, String> OWN_TRANSACTION =
            Map.of(
                    "OutboxRelay", "each round is a transaction of its own",
                    "MailRelay", "no transaction is open while a mail server is spoken to",
                    "IdempotentAnswers", "tidies up beside the requests",
                    "IdempotentCalls", "keeps the answer in the transaction of the work",
                    "Directory", "reads its registers apart from the caller's transaction",
                    "DemoService", "fills the database before the first request",
                    "DemoSteps", "plays each step as a request would",
                    "Opening", "marks the installation before the first request");

    /// Repositories whose name is no plural, and why.
    private static final Map<String, String> NO_PLURAL =
            Map.of(
                    "MinutesBook", "minutes is a plural already",
                    "People", "people is a plural already",
                    "SeriesBook", "series is a plural already",
                    "Outbox", "the pattern is known by this name");

    @Test
    void a_resource_touches_no_entity_and_no_repository() {
        noClasses()
                .that(describe("are resources", ResourceRulesTest::isResource))
                .should()
                .dependOnClassesThat(
                        describe(
                                "are entities, repositories or the entity manager",
                                type ->
                                        FloorPlan.isEntity(type)
                                                || FloorPlan.isRepository(type)
                                                || type.isEquivalentTo(EntityManager.class)))
                .because("a resource takes a record, asks its service, answers a record")
                .check(CLASSES);
    }

    @Test
    void resources_are_called_so() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .check(CLASSES);
    }

    @Test
    void whatever_answers_http_is_public() {
        methods()
                .that(describe("are called by the server", ResourceRulesTest::isCalledByServer))
                .should()
                .bePublic()
                .because("the server silently ignores others")
                .check(CLASSES);
    }

    @Test
    void every_operation_says_who_may_call_it() {
        assertThat(operations())
                .hasSizeGreaterThan(40)
                .allSatisfy(operation ->
                        assertThat(operation.isAnnotatedWith(Open.class))
                                .as(operation.getFullName() + " bears either @Open or @Needs")
                                .isNotEqualTo(operation.isAnnotatedWith(Needs.class)));
    }

    @Test
    void every_post_may_be_repeated_unless_it_answers_a_secret() {
        var posts = operations().stream().filter(each -> each.isAnnotatedWith(POST.class)).toList();
        assertThat(posts)
                .hasSizeGreaterThan(5)
                .allSatisfy(post ->
                        assertThat(post.isAnnotatedWith(Idempotent.class))
                                .as(post.getFullName())
                                .isEqualTo(!SECRET_ANSWERS.contains(id(post))));
    }

    /// The kept answer to a repeat takes the place of the method's own.
    @Test
    void what_may_be_repeated_answers_a_response() {
        assertThat(operations().stream().filter(each -> each.isAnnotatedWith(Idempotent.class)))
                .allSatisfy(each ->
                        assertThat(each.getRawReturnType().isEquivalentTo(RestResponse.class))
                                .as(each.getFullName())
                                .isTrue());
    }

    @Test
    void operation_ids_are_unique() {
        assertThat(operations().stream().map(ResourceRulesTest::id)).doesNotHaveDuplicates();
    }

    @Test
    void transactions_belong_to_services_and_listeners() {
        classes()
                .that(describe("bear @Transactional", ResourceRulesTest::isTransactional))
                .should()
                .haveSimpleNameEndingWith("Service")
                .orShould()
                .beAssignableTo(AfterCommit.class)
                .because("a use case is a transaction")
                .check(CLASSES);
    }

    @Test
    void who_begins_a_transaction_by_hand_has_a_reason() {
        assertThat(usersOf(QuarkusTransaction.class))
                .containsExactlyInAnyOrderElementsOf(OWN_TRANSACTION.keySet());
    }

    @Test
    void only_repositories_hold_an_entity_manager() {
        var holders =
                usersOf(EntityManager.class)
                        .filter(name -> repositories().noneMatch(each -> isCalled(each, name)));
        assertThat(holders).containsExactlyInAnyOrderElementsOf(OWN_ENTITY_MANAGER.keySet());
    }

    @Test
    void queries_are_written_in_repositories_only() {
        noClasses()
                .that(describe("are no repositories", type -> !FloorPlan.isRepository(type)))
                .should()
                .accessTargetWhere(describe("takes a query", ResourceRulesTest::takesQuery))
                .because("what a room asks of the database stands in one place")
                .check(CLASSES);
    }

    @Test
    void repositories_are_plurals() {
        assertThat(repositories().map(JavaClass::getSimpleName))
                .hasSizeGreaterThan(15)
                .allMatch(name -> name.endsWith("s") || NO_PLURAL.containsKey(name));
    }

    /// A query is a text: `find("secretHash", …)`, `delete("expiresAt <= ?1", …)`.
    private static boolean takesQuery(JavaAccess<?> access) {
        if (!(access instanceof JavaMethodCall call)) return false;
        var parameters = call.getTarget().getRawParameterTypes();
        return FloorPlan.isRepository(call.getTargetOwner())
                && call.getTarget().getOwner().getPackageName().startsWith("io.quarkus")
                && !parameters.isEmpty()
                && parameters.getFirst().isEquivalentTo(String.class);
    }

    private static boolean isResource(JavaClass type) {
        return type.isAnnotatedWith(Path.class);
    }

    private static List<JavaMethod> operations() {
        return CLASSES.stream()
                .filter(ResourceRulesTest::isResource)
                .flatMap(resource -> resource.getMethods().stream())
                .filter(ResourceRulesTest::isOperation)
                .toList();
    }

    private static boolean isOperation(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class);
    }

    private static boolean isCalledByServer(JavaMethod method) {
        return isOperation(method)
                || method.isAnnotatedWith(ServerRequestFilter.class)
                || method.isAnnotatedWith(ServerResponseFilter.class)
                || method.isAnnotatedWith(ServerExceptionMapper.class);
    }

    private static String id(JavaMethod operation) {
        return operation.getAnnotationOfType(Operation.class).operationId();
    }

    private static boolean isTransactional(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(m -> m.isAnnotatedWith(Transactional.class));
    }

    private static Stream<JavaClass> repositories() {
        return CLASSES.stream().filter(FloorPlan::isRepository);
    }

    private static boolean isCalled(JavaClass type, String name) {
        return type.getSimpleName().equals(name);
    }

    private static Stream<String> usersOf(Class<?> type) {
        return CLASSES.stream()
                .filter(user ->
                        user.getDirectDependenciesFromSelf().stream()
                                .anyMatch(d -> d.getTargetClass().isEquivalentTo(type)))
                .map(JavaClass::getSimpleName)
                .distinct();
    }
}
