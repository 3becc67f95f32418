package vn.motcua.platform;

import java.net.ConnectException;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what kept the program from starting into one line for its operator. */
final class StartTrouble {

    private static final Logger LOG = LoggerFactory.getLogger(StartTrouble.class);

    private StartTrouble() {}

    static String explain(Throwable broken) {
        for (var at = broken; at != null; at = at.getCause()) {
            if (at instanceof StartRefused known) return String.valueOf(known.getMessage());
            if (at instanceof FlywayException flyway) return schema(flyway);
            if (at instanceof ConnectException || at instanceof SQLException)
                return "The database cannot be reached: " + firstLine(at);
        }
        LOG.error("could not start", broken);
        return "Could not start: " + firstLine(root(broken));
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
