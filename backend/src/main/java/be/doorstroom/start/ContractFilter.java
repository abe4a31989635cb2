package be.doorstroom.start;

import be.doorstroom.access.Open;
import be.doorstroom.platform.problem.ProblemMapper;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.web.Href;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/// Finishes the generated contract: addresses under the base, codes in lowerCamelCase, what is
/// always there marked as required, problems, security, preconditions.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private static final String COMPONENT = "#/components/schemas/";
    private static final String IF_MATCH = "If-Match";
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private final ContractSchemas schemas;
    private final Set<String> open;

    public ContractFilter(IndexView index) {
        this.schemas = new ContractSchemas(index);
        this.open =
                index.getAnnotations(DotName.createSimple(Open.class)).stream()
                        .map(each -> each.target().asMethod().annotation(OPERATION))
                        .map(operation -> operation.value("operationId").asString())
                        .collect(Collectors.toSet());
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        shortenPaths(contract);
        schemas.finish(contract.getComponents());
        secure(contract);
        contract.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().forEach(this::finish));
        patchSchemas(contract);
    }

    private static void shortenPaths(OpenAPI contract) {
        Map<String, PathItem> paths = new TreeMap<>();
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> paths.put(path.replaceFirst(Href.BASE, ""), item));
        contract.getPaths().setPathItems(paths);
        contract.setServers(List.of(OASFactory.createServer().url(Href.BASE)));
    }

    private static void secure(OpenAPI contract) {
        contract.getComponents()
                .addSecurityScheme(
                        "accessToken",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A token made at /accessTokens"));
        contract.getComponents()
                .addSecurityScheme(
                        "session",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("doorstroom_session")
                                .description("The cookie set by POST /sessions"));
        contract.setSecurity(
                List.of(
                        OASFactory.createSecurityRequirement().addScheme("accessToken"),
                        OASFactory.createSecurityRequirement().addScheme("session")));
    }

    private void finish(PathItem.HttpMethod method, Operation operation) {
        if (open.contains(operation.getOperationId())) operation.setSecurity(new ArrayList<>());
        var responses = operation.getResponses();
        responses.setDefaultValue(problem("What was wrong, and what would be right"));
        responses
                .getAPIResponses()
                .values()
                .forEach(response -> schemas.rename(response.getContent()));
        if (method == PathItem.HttpMethod.POST) describeKey(operation);
        ifMatch(operation).ifPresent(header -> describePrecondition(operation, header));
    }

    private static Optional<Parameter> ifMatch(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .filter(parameter -> IF_MATCH.equals(parameter.getName()))
                .findFirst();
    }

    private static void describePrecondition(Operation operation, Parameter header) {
        header.setDescription("The ETag that you read");
        header.setExample("\"3\"");
        operation
                .getResponses()
                .addAPIResponse("412", problem("It was changed since you read it"))
                .addAPIResponse("428", problem("If-Match is missing"));
    }

    private static void describeKey(Operation operation) {
        operation.addParameter(
                OASFactory.createParameter()
                        .name("Idempotency-Key")
                        .in(Parameter.In.HEADER)
                        .description("Makes a repeat of the same request harmless")
                        .schema(
                                OASFactory.createSchema()
                                        .addType(Schema.SchemaType.STRING)
                                        .maxLength(200)));
    }

    private static org.eclipse.microprofile.openapi.models.responses.APIResponse problem(
            String description) {
        var schema = OASFactory.createSchema().ref(COMPONENT + "Problem");
        return OASFactory.createAPIResponse()
                .description(description)
                .content(
                        OASFactory.createContent()
                                .addMediaType(
                                        ProblemMapper.PROBLEM_JSON,
                                        OASFactory.createMediaType().schema(schema)));
    }

    /// A merge patch names only what changes: its schema requires nothing.
    private static void patchSchemas(OpenAPI contract) {
        Set<String> patched = new HashSet<>();
        Set<String> sent = new HashSet<>();
        for (var path : contract.getPaths().getPathItems().values()) {
            path.getOperations()
                    .forEach((method, operation) -> {
                        var isPatch = method == PathItem.HttpMethod.PATCH;
                        bodies(operation).forEach(b -> collect(b, isPatch ? patched : sent));
                        if (isPatch) bodies(operation).forEach(ContractFilter::toPatch);
                    });
        }
        var components = contract.getComponents();
        for (var name : patched) {
            var whole = Objects.requireNonNull(components.getSchemas().get(name), name);
            components.addSchema(patchName(name), ContractSchemas.withoutRequired(whole));
            if (!sent.contains(name)) components.removeSchema(name);
        }
    }

    private static void collect(Schema body, Set<String> names) {
        if (body.getRef() != null) names.add(body.getRef().replace(COMPONENT, ""));
    }

    private static void toPatch(Schema body) {
        body.setRef(COMPONENT + patchName(body.getRef().replace(COMPONENT, "")));
    }

    private static String patchName(String name) {
        return name.replace("Change", "") + "Patch";
    }

    private static List<Schema> bodies(Operation operation) {
        var body = operation.getRequestBody();
        if (body == null || body.getContent() == null) return List.of();
        return body.getContent().getMediaTypes().values().stream()
                .map(type -> type.getSchema())
                .toList();
    }

    static String code(String constant) {
        return Moves.camel(constant);
    }
}
