package be.doorstroom.document;

import be.doorstroom.format.Sheet;

/// Turns the canonical JSON of one kind of edition into a sheet, which any format can write.
public interface EditionLayout {
    EditionKind kind();

    /// @param reading the edition in the circle for which it is written
    Sheet sheet(EditionReading reading);
}
