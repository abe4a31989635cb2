package be.doorstroom.platform.web;

import be.doorstroom.platform.state.Moves;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;

/// Writes and reads enum constants as lowerCamelCase codes: `IN_REVIEW` is `inReview`.
final class Codes extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config,
            AnnotatedClass annotatedClass,
            Enum<?>[] constants,
            String[] names) {
        for (var i = 0; i < constants.length; i++) {
            names[i] = Moves.code(constants[i]);
        }
        return names;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }
}
