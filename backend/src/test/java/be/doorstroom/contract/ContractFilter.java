package be.doorstroom.contract;

import be.doorstroom.access.Needs;
import be.doorstroom.access.Open;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.web.Href;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/// Finishes the generated contract: addresses under the base, codes in lowerCamelCase, what is
/// always there marked as required, problems, security, preconditions.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private static final String COMPONENT = "#/components/schemas/";
    private static final String IF_MATCH = "If-Match";
    private static final String CREATED = "201";
    private static final String OK = "200";
    private static final String SEE_OTHER = "303";

    private static final Map<String, String> DESCRIPTIONS =
            Map.of(CREATED, "Made", "202", "Taken; it is done after the answer");

    /// What a `POST` answers that makes nothing with an address of its own.
    private static final Map<String, String> OTHER_THAN_CREATED =
            Map.ofEntries(
                    Map.entry("addIntakeProposal", OK),
                    Map.entry("answerReferrals", OK),
                    Map.entry("askBundle", "202"),
                    Map.entry("askPasswordReset", "202"),
                    Map.entry("openIntake", OK),
                    Map.entry("previewMeetingSeries", OK),
                    Map.entry("previewObligationRules", OK),
                    Map.entry("remindDeliveries", OK),
                    Map.entry("reportContributions", OK),
                    Map.entry("reportFollowUps", OK),
                    Map.entry("startImport", "202"));

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private final ContractSchemas schemas;
    private final Set<String> open;
    private final Set<String> publicly;

    public ContractFilter(IndexView index) {
        this.schemas = new ContractSchemas(index);
        this.open = operations(index.getAnnotations(DotName.createSimple(Open.class)).stream());
        this.publicly =
                operations(
                        index.getAnnotations(DotName.createSimple(Needs.class)).stream()
                                .filter(each -> each.value("publicly") != null)
                                .filter(each -> each.value("publicly").asBoolean()));
    }

    private static Set<String> operations(Stream<AnnotationInstance> marks) {
        return marks.map(each -> each.target().asMethod().annotation(OPERATION))
                .map(operation -> operation.value("operationId").asString())
                .collect(Collectors.toSet());
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        shortenPaths(contract);
        schemas.finish(contract.getComponents());
        ContractParts.describe(contract);
        contract.getTags().forEach(tag -> tag.setDescription(ContractWords.ofTag(tag.getName())));
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

    private void finish(PathItem.HttpMethod method, Operation operation) {
        if (open.contains(operation.getOperationId())) operation.setSecurity(new ArrayList<>());
        if (publicly.contains(operation.getOperationId())) {
            operation.setSecurity(ContractParts.securityOrNone());
        }
        var responses = operation.getResponses();
        responses.removeAPIResponse("400");
        if (method == PathItem.HttpMethod.POST) answerToPost(operation);
        responses.setDefaultValue(ContractParts.response(ContractParts.REFUSED));
        responses
                .getAPIResponses()
                .forEach((status, response) -> {
                    schemas.rename(response.getContent());
                    anyType(response.getContent());
                    ContractDocuments.describe(response.getContent());
                    if (isTagged(status) && answersJson(response)) tag(response);
                    if (status.equals(SEE_OTHER)) locate(response);
                });
        if (method == PathItem.HttpMethod.GET) {
            ContractItems.describe(operation);
            responses.addAPIResponse("304", ContractParts.response(ContractParts.NOT_MODIFIED));
        }
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(ContractParts.parameter(ContractParts.IDEMPOTENCY_KEY));
        }
        ifMatch(operation).ifPresent(header -> describePrecondition(operation, header));
        parameters(operation).forEach(ContractFilter::describe);
    }

    /// The scanner takes it for granted that every call answers 200.
    private static void answerToPost(Operation operation) {
        var responses = operation.getResponses();
        var status = OTHER_THAN_CREATED.getOrDefault(operation.getOperationId(), CREATED);
        var answer = responses.getAPIResponse(OK);
        if (answer == null || status.equals(OK)) return;
        responses.removeAPIResponse(OK);
        responses.addAPIResponse(status, answer.description(DESCRIPTIONS.get(status)));
        if (status.equals(CREATED) || answersJson(answer)) locate(answer);
    }

    private static void locate(APIResponse answer) {
        answer.addHeader("Location", ContractParts.header(ContractParts.LOCATION));
    }

    /// Bytes are answered in the type that they have.
    private static void anyType(@Nullable Content content) {
        if (content == null) return;
        var bytes = content.getMediaType(MediaType.APPLICATION_OCTET_STREAM);
        if (bytes == null) return;
        content.removeMediaType(MediaType.APPLICATION_OCTET_STREAM);
        content.addMediaType(MediaType.WILDCARD, bytes);
    }

    /// What leads elsewhere may bear a representation too.
    private static boolean isTagged(String status) {
        return status.startsWith("2") || status.equals(SEE_OTHER);
    }

    private static boolean answersJson(APIResponse response) {
        return response.getContent() != null
                && response.getContent().getMediaType("application/json") != null;
    }

    private static void tag(APIResponse response) {
        response.addHeader("ETag", ContractParts.header(ContractParts.ENTITY_TAG));
    }

    private static void describe(Parameter parameter) {
        var schema = parameter.getSchema();
        if (schema != null && schema.getAllOf() != null) schema.addType(Schema.SchemaType.STRING);
        if (parameter.getRef() != null || parameter.getDescription() != null) return;
        parameter.setDescription(ContractWords.ofParameter(parameter.getName()));
    }

    private static List<Parameter> parameters(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of());
    }

    private static Optional<Parameter> ifMatch(Operation operation) {
        return parameters(operation).stream()
                .filter(parameter -> IF_MATCH.equals(parameter.getName()))
                .findFirst();
    }

    private static void describePrecondition(Operation operation, Parameter header) {
        operation.removeParameter(header);
        operation.addParameter(ContractParts.parameter(ContractParts.IF_MATCH));
        operation
                .getResponses()
                .addAPIResponse("412", ContractParts.response(ContractParts.CHANGED_SINCE))
                .addAPIResponse("428", ContractParts.response(ContractParts.NO_IF_MATCH));
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
