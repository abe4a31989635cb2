package be.doorstroom.series;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/// Keeps the exceptions of a series in its row, as they stand in the API.
@Singleton
@Converter
class SeriesExceptionsColumn implements AttributeConverter<SeriesExceptions, String> {
    private final ObjectMapper json;

    SeriesExceptionsColumn(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String convertToDatabaseColumn(SeriesExceptions exceptions) {
        try {
            return json.writeValueAsString(exceptions);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("exceptions cannot be written", unwritable);
        }
    }

    @Override
    public SeriesExceptions convertToEntityAttribute(String column) {
        try {
            return json.readValue(column, SeriesExceptions.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("exceptions cannot be read", unreadable);
        }
    }
}
