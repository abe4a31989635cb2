package be.doorstroom.file;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/// Reads what is uploaded, and stops at the first byte too many.
@Provider
@Priority(1)
@Consumes(MediaType.APPLICATION_OCTET_STREAM)
public class UploadReader implements MessageBodyReader<Upload> {
    static final int LARGEST = 20 << 20;

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Upload.class;
    }

    @Override
    public Upload readFrom(
            Class<Upload> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Problem(ProblemKind.PAYLOAD_TOO_LARGE, "A file holds at most 20 MiB.");
        }
        return Upload.of(bytes);
    }
}
