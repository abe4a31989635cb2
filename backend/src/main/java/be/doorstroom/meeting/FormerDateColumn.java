package be.doorstroom.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/// Keeps the former dates of a meeting in its row, so that a list of meetings needs no second
/// statement for them.
@Singleton
@Converter
class FormerDateColumn implements AttributeConverter<List<FormerDate>, String> {
    private static final TypeReference<List<FormerDate>> DATES = new TypeReference<>() {};

    private final ObjectMapper json;

    FormerDateColumn(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String convertToDatabaseColumn(List<FormerDate> dates) {
        try {
            return json.writeValueAsString(dates);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("former dates cannot be written", unwritable);
        }
    }

    @Override
    public List<FormerDate> convertToEntityAttribute(String column) {
        try {
            return json.readValue(column, DATES);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("former dates cannot be read", unreadable);
        }
    }
}
