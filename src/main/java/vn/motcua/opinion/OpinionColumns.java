package vn.motcua.opinion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.opinion.OpinionRequest.Addressee;
import vn.motcua.opinion.OpinionRequest.Answer;
import vn.motcua.opinion.OpinionRequest.Asker;
import vn.motcua.opinion.OpinionRequest.Closed;
import vn.motcua.opinion.OpinionRequest.Limit;
import vn.motcua.opinion.OpinionRequest.Question;
import vn.motcua.opinion.OpinionRequest.Reply;
import vn.motcua.opinion.OpinionRequest.Signatory;
import vn.motcua.opinion.OpinionRequest.Standing;
import vn.motcua.opinion.OpinionRequest.State;
import vn.motcua.platform.Sql;

/** A row of {@code opinion.request} as a request. */
final class OpinionColumns {

    private OpinionColumns() {}

    static OpinionRequest read(ResultSet row, int number) throws SQLException {
        return new OpinionRequest(
                row.getLong("id"),
                new DossierCode(row.getString("code")),
                row.getInt("number"),
                row.getLong("slip_number"),
                asker(row),
                new Addressee(row.getString("addressee"), row.getString("name"), row.getString("email")),
                new Question(row.getString("question"), List.of((String[])
                        row.getArray("papers").getArray())),
                new Limit(Sql.instant(row, "due_at"), row.getBoolean("silence"), row.getBoolean("required")),
                new Standing(
                        State.valueOf(row.getString("state")),
                        Sql.instantOrNull(row, "settled_at"),
                        reply(row),
                        closed(row)));
    }

    private static Asker asker(ResultSet row) throws SQLException {
        return new Asker(
                row.getString("asked_by"),
                row.getString("asked_agency"),
                row.getString("asked_unit"),
                row.getInt("leg_no"),
                row.getString("step_key"),
                row.getString("desk_agency"),
                Sql.instant(row, "asked_at"));
    }

    private static @Nullable Reply reply(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        if (answer == null) return null;
        var signatory = new Signatory(
                row.getString("signed_by"),
                row.getString("position"),
                row.getString("document"),
                row.getObject("document_date", LocalDate.class));
        return new Reply(
                Answer.valueOf(answer),
                row.getString("words"),
                Sql.instant(row, "answered_at"),
                row.getString("answered_by"),
                signatory);
    }

    private static @Nullable Closed closed(ResultSet row) throws SQLException {
        var at = Sql.instantOrNull(row, "closed_at");
        return at == null ? null : new Closed(row.getString("closed_by"), at, row.getString("closed_reason"));
    }
}
