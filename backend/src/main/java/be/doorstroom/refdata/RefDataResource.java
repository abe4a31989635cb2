package be.doorstroom.refdata;

import be.doorstroom.access.Open;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// `/refData`: what the codes of the contract mean. Open to anybody, and kept by whoever asks.
@Path("/refData")
@Tag(name = "Reference data")
class RefDataResource {
    private static final String KEPT = "public, max-age=3600";

    private final RefDataService service;

    RefDataResource(RefDataService service) {
        this.service = service;
    }

    @GET
    @Open
    @Operation(operationId = "listCodeLists", summary = "List the lists of codes")
    public RestResponse<CodeListsView> lists() {
        return kept(service.lists());
    }

    @GET
    @Open
    @Path("{list}")
    @Operation(operationId = "getCodeList", summary = "Read a list of codes with their labels")
    public RestResponse<CodeListView> list(String list) {
        return kept(service.list(list));
    }

    @GET
    @Open
    @Path("{list}/{code}")
    @Operation(operationId = "getCode", summary = "Read a code with its labels")
    public RestResponse<CodeView> code(String list, String code) {
        return kept(service.code(list, code));
    }

    private static <T> RestResponse<T> kept(T view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.CACHE_CONTROL, KEPT)
                .build();
    }
}
