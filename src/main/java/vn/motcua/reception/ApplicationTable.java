package vn.motcua.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.Sql;
import vn.motcua.reception.OwnDesks.Desk;

/** What the counter keeps of a dossier: its line in the tracking book and the answers of the form. */
@Component
class ApplicationTable {

    private static final int RECENT_MAX = 8;

    private final JdbcClient sql;

    ApplicationTable(JdbcClient sql) {
        this.sql = sql;
    }

    record Line(
            DossierCode code,
            Desk desk,
            String procedure,
            String book,
            long number,
            Instant receivedAt,
            LocalDate day) {}

    /** One of the clerk's own receptions. */
    record Recent(String code, String procedure, Instant receivedAt) {}

    void add(Line line, Actor by, String data) {
        sql.sql("""
                INSERT INTO reception.application
                       (dossier, agency, desk, officer, procedure_name, book, book_year, book_number, received_at,
                        day, data)
                VALUES (:code, :agency, :desk, :officer, :procedure, :book, :year, :number, :receivedAt, :day, :data)
                """)
                .param("code", line.code().value())
                .param("agency", line.desk().agency().code().value())
                .param("desk", line.desk().code())
                .param("officer", by.username())
                .param("procedure", line.procedure())
                .param("book", line.book())
                .param("year", line.day().getYear())
                .param("number", line.number())
                .param("receivedAt", Sql.at(line.receivedAt()))
                .param("day", line.day())
                .param("data", data)
                .update();
    }

    /** The answers of the form as JSON; a dossier that did not come over the counter has none. */
    Optional<String> data(DossierCode code) {
        return sql.sql("SELECT data FROM reception.application WHERE dossier = :code")
                .param("code", code.value())
                .query(String.class)
                .optional();
    }

    List<Recent> recent(Actor officer, LocalDate day) {
        return sql.sql("""
                SELECT dossier, procedure_name, received_at FROM reception.application
                 WHERE officer = :officer AND day = :day
                 ORDER BY received_at DESC, dossier DESC
                 LIMIT :max
                """)
                .param("officer", officer.username())
                .param("day", day)
                .param("max", RECENT_MAX)
                .query((row, line) -> new Recent(
                        row.getString("dossier"), row.getString("procedure_name"), Sql.instant(row, "received_at")))
                .list();
    }

    long count(Actor officer, LocalDate day) {
        return sql.sql("SELECT count(*) FROM reception.application WHERE officer = :officer AND day = :day")
                .param("officer", officer.username())
                .param("day", day)
                .query(Long.class)
                .single();
    }
}
