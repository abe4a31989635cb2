package be.doorstroom.format;

import be.doorstroom.platform.web.ItemPage;
import jakarta.ws.rs.GET;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Optional;

/// What a reading operation answers, as its method declares it: one record, or a page of them.
record ItemShape(Class<?> item, boolean isPage) {

    /// Absent for what writes, and for what answers bytes or a response of its own making.
    static Optional<ItemShape> of(Method operation) {
        if (!operation.isAnnotationPresent(GET.class)) return Optional.empty();
        return switch (operation.getGenericReturnType()) {
            case ParameterizedType page
                    when isPage(page)
                            && page.getActualTypeArguments()[0] instanceof Class<?> item ->
                    Optional.of(new ItemShape(item, true));
            case Class<?> single when single.isRecord() ->
                    Optional.of(new ItemShape(single, false));
            default -> Optional.empty();
        };
    }

    private static boolean isPage(ParameterizedType type) {
        return type.getRawType() instanceof Class<?> raw && ItemPage.class.isAssignableFrom(raw);
    }

    boolean isWrittenBy(ItemFormat format) {
        return isPage ? format.writesPagesOf(item) : format.writesOne(item);
    }

    /// An answer of this shape in that format.
    byte[] write(Object answer, ItemFormat format) {
        return answer instanceof ItemPage<?> page
                ? format.write(item, page)
                : format.write(item, List.of(answer));
    }
}
