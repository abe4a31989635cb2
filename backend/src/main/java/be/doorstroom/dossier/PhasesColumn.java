package be.doorstroom.dossier;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/// Keeps the phases in the row of their dossier, so that a page of dossiers is one statement.
@Converter
class PhasesColumn implements AttributeConverter<List<Phase>, String> {
    @Override
    public String convertToDatabaseColumn(List<Phase> phases) {
        return ColumnJson.write(phases);
    }

    @Override
    public List<Phase> convertToEntityAttribute(String column) {
        return ColumnJson.read(column, new TypeReference<>() {});
    }
}
