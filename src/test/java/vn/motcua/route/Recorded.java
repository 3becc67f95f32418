package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The statements an act has sent over the transaction's connection, with their values, as the driver writes them. */
public final class Recorded {

    /** An act sends no more of them: the budget of system.md §7. */
    public static final int STATEMENTS_MAX = 9;

    private Recorded() {}

    public static void staysInTheBudget(DataSource source, Runnable act) {
        var sent = statements(source, act);
        assertThat(sent).as(String.join("\n", sent)).hasSizeBetween(1, STATEMENTS_MAX);
    }

    public static List<String> statements(DataSource source, Runnable act) {
        var sent = new ArrayList<String>();
        var holder = (ConnectionHolder) TransactionSynchronizationManager.unbindResource(source);
        try {
            var recording = new ConnectionHolder(connection(holder.getConnection(), sent), true);
            recording.setSynchronizedWithTransaction(true);
            recording.requested();
            TransactionSynchronizationManager.bindResource(source, recording);
            act.run();
        } finally {
            TransactionSynchronizationManager.unbindResource(source);
            TransactionSynchronizationManager.bindResource(source, holder);
        }
        return sent;
    }

    private static Connection connection(Connection real, List<String> sent) {
        return proxy(Connection.class, real, (name, _, result) -> {
            if (!name.equals("prepareStatement")) return result;
            var statement = (PreparedStatement) result;
            var arrays = new ArrayList<String>();
            return proxy(PreparedStatement.class, statement, (verb, arguments, answer) -> {
                if (verb.startsWith("set") && arguments.length > 1)
                    array(arguments[1]).ifPresent(arrays::add);
                if (verb.startsWith("execute")) sent.add(plain(statement, arrays));
                return answer;
            });
        });
    }

    /** The driver writes a question mark for an array, and pgbench takes a backslash for a command of its own. */
    private static String plain(PreparedStatement statement, List<String> arrays) {
        var text = statement
                .toString()
                .replaceAll("^Hikari\\S+ wrapping ", "")
                .replaceAll("\\s+", " ")
                .replaceAll("'\\\\x([0-9a-f]+)'::bytea", "decode('$1', 'hex')");
        for (var array : arrays) text = text.replaceFirst("CAST\\(\\?", Matcher.quoteReplacement("CAST(" + array));
        return text;
    }

    private static Optional<String> array(@Nullable Object value) {
        try {
            var elements = value instanceof Array array ? array.getArray() : value;
            if (!(elements instanceof Object[] all)) return Optional.empty();
            return Optional.of(Arrays.stream(all)
                    .map(it -> it == null ? "NULL" : "'" + it.toString().replace("'", "''") + "'")
                    .collect(Collectors.joining(", ", "ARRAY[", "]")));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @FunctionalInterface
    private interface After {
        Object returned(String method, Object[] arguments, Object result);
    }

    private static <T> T proxy(Class<T> type, T real, After after) {
        return type.cast(Proxy.newProxyInstance(
                Recorded.class.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    try {
                        return after.returned(method.getName(), arguments, method.invoke(real, arguments));
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
