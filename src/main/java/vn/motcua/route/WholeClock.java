package vn.motcua.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Sql;

/** The clock of the dossier that an open step is of; {@code dueAt}: none while it stands still. */
record WholeClock(
        String agency,
        @Nullable String caseKey,
        Instant runsSince,
        @Nullable Instant dueAt) {

    static WholeClock of(ResultSet row) throws SQLException {
        return new WholeClock(
                row.getString("received_by"),
                row.getString("case_key"),
                Sql.instant(row, "run_started_at"),
                Sql.instantOrNull(row, "dossier_due_at"));
    }
}
