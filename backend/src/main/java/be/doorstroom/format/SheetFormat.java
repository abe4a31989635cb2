package be.doorstroom.format;

/// A form in which people read a document: one way to write a [Sheet].
public interface SheetFormat extends DocumentFormat {

    /// The whole document; equal sheets give equal bytes.
    byte[] write(Sheet sheet);

    @Override
    default byte[] write(DocumentSource source) {
        return write(source.sheet().get());
    }
}
