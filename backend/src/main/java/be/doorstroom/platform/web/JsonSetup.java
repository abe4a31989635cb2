package be.doorstroom.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// JSON as the API speaks it: no nulls, codes in lowerCamelCase, absolute addresses, nothing
/// guessed.
@Singleton
public class JsonSetup implements ObjectMapperCustomizer {
    private final String publicUrl;

    JsonSetup(@ConfigProperty(name = "doorstroom.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        common(mapper).registerModule(addresses(publicUrl));
    }

    /// The mapper of frozen bytes: keys in alphabetical order, relative addresses, no white space.
    public static ObjectMapper canonical(ObjectMapper house) {
        var mapper = common(house.copy()).registerModule(addresses(""));
        mapper.configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true);
        mapper.configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
        return mapper;
    }

    private static ObjectMapper common(ObjectMapper mapper) {
        mapper.setAnnotationIntrospector(
                AnnotationIntrospectorPair.pair(
                        new Codes(), mapper.getSerializationConfig().getAnnotationIntrospector()));
        mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        return mapper;
    }

    private static SimpleModule addresses(String base) {
        return new SimpleModule("addresses:" + base)
                .addSerializer(new HrefWriter(base))
                .addDeserializer(Href.class, new HrefReader(base));
    }

    private static final class HrefReader extends StdDeserializer<Href> {
        private static final long serialVersionUID = 1;
        private final String base;

        HrefReader(String base) {
            super(Href.class);
            this.base = base;
        }

        @Override
        public Href deserialize(JsonParser in, DeserializationContext context) throws IOException {
            var text = in.getText();
            return new Href(text.startsWith(base) ? text.substring(base.length()) : text);
        }
    }

    private static final class HrefWriter extends StdSerializer<Href> {
        private static final long serialVersionUID = 1;
        private final String base;

        HrefWriter(String base) {
            super(Href.class);
            this.base = base;
        }

        @Override
        public void serialize(Href href, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            out.writeString(base + href.path());
        }
    }
}
