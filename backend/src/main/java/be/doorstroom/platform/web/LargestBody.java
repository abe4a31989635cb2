package be.doorstroom.platform.web;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Stops reading a body that did not say how long it is. The server's own limit is that of uploads,
/// whose reader has a cap of its own.
@Provider
public class LargestBody implements ReaderInterceptor {
    private final long largest;

    LargestBody(@ConfigProperty(name = "doorstroom.largest-body") MemorySize largest) {
        this.largest = largest.asLongValue();
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        if (!MediaType.APPLICATION_OCTET_STREAM_TYPE.isCompatible(reading.getMediaType())) {
            reading.setInputStream(new Capped(reading.getInputStream(), largest));
        }
        return reading.proceed();
    }

    private static final class Capped extends FilterInputStream {
        private long left;

        Capped(InputStream body, long left) {
            super(body);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var some = super.read(into, from, length);
            if (some > 0) count(some);
            return some;
        }

        private void count(int some) {
            left -= some;
            if (left < 0) {
                throw new Problem(ProblemKind.PAYLOAD_TOO_LARGE, "A body holds at most 1 MiB.");
            }
        }
    }
}
