package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.motcua.platform.Sql;

/** A promise as the columns of the dossier's row. */
final class PromiseColumns {

    private PromiseColumns() {}

    static void fill(StatementSpec update, Promise promise) {
        var kept = promise.kept();
        update.param("dueAt", Sql.atOrNull(promise.dueAt()))
                .param("run", promise.run().number())
                .param("runStartedAt", Sql.at(promise.run().startedAt()))
                .param("keptMadeAt", kept == null ? null : Sql.at(kept.madeAt()))
                .param("keptDueAt", kept == null ? null : Sql.at(kept.dueAt()))
                .param("keptCause", kept == null ? null : kept.cause().name());
    }

    static Promise read(ResultSet row) throws SQLException {
        return new Promise(
                Sql.instant(row, "original_due_at"),
                Sql.instantOrNull(row, "due_at"),
                new Promise.Run(row.getInt("run"), Sql.instant(row, "run_started_at")),
                kept(row));
    }

    private static Promise.@Nullable Kept kept(ResultSet row) throws SQLException {
        var cause = row.getString("kept_cause");
        if (cause == null) return null;
        return new Promise.Kept(
                Sql.instant(row, "kept_made_at"), Sql.instant(row, "kept_due_at"), Promise.Cause.valueOf(cause));
    }
}
