package be.doorstroom.contract;

import be.doorstroom.platform.problem.ProblemMapper;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/// What is the same wherever it stands in the contract: described once, named everywhere else.
final class ContractParts {
    static final String ENTITY_TAG = "EntityTag";
    static final String LOCATION = "Location";
    static final String IF_MATCH = "IfMatch";
    static final String IDEMPOTENCY_KEY = "IdempotencyKey";
    static final String REFUSED = "Refused";
    static final String NOT_MODIFIED = "NotModified";
    static final String CHANGED_SINCE = "PreconditionFailed";
    static final String NO_IF_MATCH = "PreconditionRequired";

    private static final String PROBLEM = "#/components/schemas/Problem";

    private ContractParts() {}

    static void describe(OpenAPI contract) {
        headers(contract.getComponents());
        responses(contract.getComponents());
        secure(contract);
    }

    static Header header(String name) {
        return OASFactory.createHeader().ref(name);
    }

    static Parameter parameter(String name) {
        return OASFactory.createParameter().ref(name);
    }

    static APIResponse response(String name) {
        return OASFactory.createAPIResponse().ref(name);
    }

    private static void headers(Components components) {
        components
                .addHeader(
                        ENTITY_TAG,
                        OASFactory.createHeader()
                                .description("For If-Match and If-None-Match (RFC 9110)")
                                .schema(text()))
                .addHeader(
                        LOCATION,
                        OASFactory.createHeader()
                                .description("Where it is from now on")
                                .schema(text()))
                .addParameter(
                        IF_MATCH,
                        OASFactory.createParameter()
                                .name("If-Match")
                                .in(Parameter.In.HEADER)
                                .description("The ETag that you read")
                                .example("\"3\"")
                                .schema(text()))
                .addParameter(
                        IDEMPOTENCY_KEY,
                        OASFactory.createParameter()
                                .name("Idempotency-Key")
                                .in(Parameter.In.HEADER)
                                .description("Makes a repeat of the same request harmless")
                                .schema(text().maxLength(200)));
    }

    private static void responses(Components components) {
        components
                .addResponse(REFUSED, problem("What was wrong, and what would be right"))
                .addResponse(
                        NOT_MODIFIED,
                        OASFactory.createAPIResponse().description("You have it already"))
                .addResponse(CHANGED_SINCE, problem("It was changed since you read it"))
                .addResponse(NO_IF_MATCH, problem("If-Match is missing"));
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
        contract.setSecurity(security());
    }

    private static List<SecurityRequirement> security() {
        return List.of(
                OASFactory.createSecurityRequirement().addScheme("accessToken"),
                OASFactory.createSecurityRequirement().addScheme("session"));
    }

    /// For what shows more to those who are signed in.
    static List<SecurityRequirement> securityOrNone() {
        List<SecurityRequirement> all = new ArrayList<>(security());
        all.add(OASFactory.createSecurityRequirement());
        return all;
    }

    private static APIResponse problem(String description) {
        var schema = OASFactory.createSchema().ref(PROBLEM);
        return OASFactory.createAPIResponse()
                .description(description)
                .content(
                        OASFactory.createContent()
                                .addMediaType(
                                        ProblemMapper.PROBLEM_JSON,
                                        OASFactory.createMediaType().schema(schema)));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
