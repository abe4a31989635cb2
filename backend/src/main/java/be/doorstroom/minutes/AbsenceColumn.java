package be.doorstroom.minutes;

import be.doorstroom.access.Office;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;

/// Keeps who was away in the row of the entry, so that minutes need no second statement for it:
/// `MAYOR 37022`, one a line.
@Converter
class AbsenceColumn implements AttributeConverter<List<Absence>, String> {
    @Override
    public String convertToDatabaseColumn(List<Absence> absences) {
        return absences.stream()
                .map(each -> each.office() + " " + each.organization())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<Absence> convertToEntityAttribute(String column) {
        return column.lines().map(AbsenceColumn::absence).toList();
    }

    private static Absence absence(String line) {
        var end = line.indexOf(' ');
        return new Absence(line.substring(end + 1), Office.valueOf(line.substring(0, end)));
    }
}
