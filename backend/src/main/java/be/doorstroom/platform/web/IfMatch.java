package be.doorstroom.platform.web;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The versions of a resource that the caller is willing to change (RFC 9110, `If-Match`).
public record IfMatch(Set<String> versions) {

    /// @throws Problem `preconditionRequired` when the header is absent
    public static IfMatch of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new Problem(
                    ProblemKind.PRECONDITION_REQUIRED,
                    "Send If-Match with the ETag that you read, so that nobody's change is lost.");
        }
        return new IfMatch(
                Arrays.stream(header.split(",", -1))
                        .map(IfMatch::version)
                        .collect(Collectors.toSet()));
    }

    /// Accepts every version: for calls between rooms, where the caller holds the resource.
    public static IfMatch any() {
        return new IfMatch(Set.of("*"));
    }

    /// @throws Problem `preconditionFailed` when the resource has moved on
    public void require(long version) {
        if (versions.contains("*") || versions.contains(Long.toString(version))) return;
        throw new Problem(
                ProblemKind.PRECONDITION_FAILED,
                "This was changed since you read it. Read it again, then repeat your change.");
    }

    /// A tag is the version, or the version and a hash of the bytes: `"3"`, `"3-9f86d081"`.
    private static String version(String tag) {
        var bare = tag.strip().replace("\"", "");
        var dash = bare.indexOf('-');
        return dash < 0 ? bare : bare.substring(0, dash);
    }
}
