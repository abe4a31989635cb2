package be.doorstroom.dossier;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/// Keeps the studies in the row of their dossier: they are read and written with it only.
@Converter
class StudiesColumn implements AttributeConverter<List<Study>, String> {
    @Override
    public String convertToDatabaseColumn(List<Study> studies) {
        return ColumnJson.write(studies);
    }

    @Override
    public List<Study> convertToEntityAttribute(String column) {
        return ColumnJson.read(column, new TypeReference<>() {});
    }
}
