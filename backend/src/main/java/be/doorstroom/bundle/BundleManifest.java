package be.doorstroom.bundle;

import be.doorstroom.document.EditionKind;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// `index.json`: every document of a bundle, for programs. What is not there yet when two are
/// written must not tell them apart, so it bears no moment of its own.
record BundleManifest(String title, Reference body, int year, List<File> files) {

    /// One file.
    ///
    /// @param self where the edition is read
    /// @param sha256 of the file, in lower-case hexadecimal
    /// @param bytes how many there are
    record File(
            String path,
            String title,
            EditionKind kind,
            LocalDate date,
            UUID edition,
            Href self,
            String letter,
            String sha256,
            int bytes) {}
}
