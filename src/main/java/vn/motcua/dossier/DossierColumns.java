package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.motcua.platform.Sql;

/** What a verb may change on a dossier's row; the head of the chain is moved by the fact that goes with it. */
final class DossierColumns {

    static final String SET = "due_at = :dueAt, run = :run, run_started_at = :runStartedAt, kept_made_at = :keptMadeAt,"
            + " kept_due_at = :keptDueAt, kept_cause = :keptCause, passed_on_at = :passedOnAt, state = :state,"
            + " since = :since, ground = :ground, finished_at = :finishedAt, outcome = :outcome,"
            + " result_number = :number, result_date = :date, result_agency = :resultAgency,"
            + " result_signer = :signer, results = CAST(:results AS jsonb), returned_at = :returnedAt,"
            + " lock_version = :version";

    private DossierColumns() {}

    static StatementSpec fill(StatementSpec update, Dossier dossier) {
        var row = PhaseRow.of(dossier.phase());
        update.param("passedOnAt", Sql.atOrNull(dossier.passedOnAt()))
                .param("state", row.state().name())
                .param("since", Sql.atOrNull(row.since()))
                .param("ground", row.ground())
                .param("finishedAt", Sql.atOrNull(row.finishedAt()))
                .param("returnedAt", Sql.atOrNull(row.returnedAt()))
                .param("version", dossier.version());
        PromiseColumns.fill(update, dossier.promise());
        return fill(update, row.answer());
    }

    private static StatementSpec fill(StatementSpec update, @Nullable Resolution answer) {
        var result = answer == null ? null : answer.document();
        return update.param("outcome", answer == null ? null : answer.outcome().name())
                .param("results", answer == null ? null : LegResults.json(answer.ofLegs()))
                .param("number", result == null ? null : result.number())
                .param("date", result == null ? null : result.date())
                .param("resultAgency", result == null ? null : result.agency())
                .param("signer", result == null ? null : result.signer());
    }
}
