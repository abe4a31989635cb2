package be.doorstroom.kill;

import java.io.IOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives every kill run the one prepared house, and closes it after the last.
final class Preparation implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PreparedHouse.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Preparation.class))
                .computeIfAbsent(PreparedHouse.class, missing -> make(), PreparedHouse.class);
    }

    private static PreparedHouse make() {
        try {
            return PreparedHouse.make();
        } catch (IOException failed) {
            throw new IllegalStateException("The house could not be prepared", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The house was not prepared in time", stopped);
        }
    }
}
