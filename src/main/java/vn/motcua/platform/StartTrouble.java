package vn.motcua.platform;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what kept the program from starting into one line for its operator. */
final class StartTrouble {

    private static final Logger LOG = LoggerFactory.getLogger(StartTrouble.class);

    private StartTrouble() {}

    static String explain(Throwable broken) {
        var refused = cause(broken, StartRefused.class);
        if (refused != null) return String.valueOf(refused.getMessage());
        var database = cause(broken, SQLException.class);
        var flyway = cause(broken, FlywayException.class);
        // A failed connection comes wrapped by whoever wanted it first, Flyway too.
        if (database != null && (flyway == null || isConnection(database)))
            return "The database cannot be reached: " + firstLine(database);
        if (flyway != null) return schema(flyway);
        LOG.error("could not start", broken);
        return "Could not start: " + firstLine(root(broken));
    }

    private static <T extends Throwable> @Nullable T cause(Throwable broken, Class<T> type) {
        for (var at = broken; at != null; at = at.getCause()) if (type.isInstance(at)) return type.cast(at);
        return null;
    }

    // Classes 08 (connection) and 28 (authorization), and a database that does not exist.
    private static boolean isConnection(SQLException broken) {
        var state = String.valueOf(broken.getSQLState());
        return state.startsWith("08") || state.startsWith("28") || state.equals("3D000");
    }

    private static String schema(FlywayException flyway) {
        var text = String.valueOf(flyway.getMessage());
        return text.contains("not resolved locally") || text.contains("future")
                ? "The database was made by a newer version of Một Cửa; start that version, or restore a backup."
                : "The database's schema does not fit this version: " + firstLine(flyway);
    }

    private static Throwable root(Throwable broken) {
        var at = broken;
        while (at.getCause() != null) at = at.getCause();
        return at;
    }

    private static String firstLine(Throwable broken) {
        return String.valueOf(broken.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
    }
}
