package be.doorstroom.start;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// H2, with one commit or roll-back at a time. H2 writes what has changed table by table; a commit
/// that runs meanwhile is caught halfway, and a process that is killed just then comes back with a
/// part of it. Each commit writes, so none may run beside another's writing.
public final class SerialCommitDriver implements java.sql.Driver {
    private final org.h2.Driver h2 = new org.h2.Driver();
    private final Lock oneAtATime = new ReentrantLock(true);

    @Override
    public @Nullable Connection connect(String url, Properties settings) throws SQLException {
        var connection = h2.connect(url, settings);
        return connection == null ? null : serial(connection);
    }

    private Connection serial(Connection connection) {
        return (Connection)
                Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) ->
                                ends(method)
                                        ? alone(connection, method, arguments)
                                        : call(connection, method, arguments));
    }

    private static boolean ends(Method method) {
        return switch (method.getName()) {
            case "commit", "rollback", "close" -> true;
            default -> false;
        };
    }

    private @Nullable Object alone(
            Connection connection, Method method, Object @Nullable [] arguments) throws Throwable {
        oneAtATime.lock();
        try {
            return call(connection, method, arguments);
        } finally {
            oneAtATime.unlock();
        }
    }

    private static @Nullable Object call(
            Connection connection, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return h2.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties settings) {
        return h2.getPropertyInfo(url, settings);
    }

    @Override
    public int getMajorVersion() {
        return h2.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return h2.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return h2.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return h2.getParentLogger();
    }
}
