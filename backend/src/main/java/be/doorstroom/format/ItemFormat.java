package be.doorstroom.format;

import be.doorstroom.platform.web.ItemPage;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/// A form in which what an operation answers can be had besides JSON: a bean of this type is a
/// media type that can be asked for wherever its items are answered. No resource knows of it.
public interface ItemFormat {

    /// What it writes, as it stands in `Accept` and in `Content-Type`.
    MediaType mediaType();

    /// The end of a file's name, without its dot; also the short name in a link.
    String extension();

    /// Whether it writes pages of such items.
    boolean writesPagesOf(Class<?> item);

    /// Whether it writes such an item that stands alone.
    default boolean writesOne(Class<?> item) {
        return false;
    }

    /// The items in their order; equal items give equal bytes.
    ///
    /// @param item what each of them is, also when there is none
    byte[] write(Class<?> item, List<?> items);

    /// A page of them. What leads on stands in `Link` whatever the form; one that says it in its
    /// bytes as well writes it here.
    default byte[] write(Class<?> item, ItemPage<?> page) {
        return write(item, page.items());
    }
}
