package vn.motcua.slips;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** The papers that were printed. */
@Component
class PrintedTable {

    /** A copy without its content. {@code by}: a username. */
    record Copy(String form, int number, Instant at, String by) {}

    private final JdbcClient sql;

    PrintedTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code data}: as JSON; the same data are the same paper. */
    Optional<byte[]> same(Sheet sheet, String data) {
        return sql.sql("""
                SELECT pdf FROM slips.printed
                 WHERE subject = :subject AND form = :form AND data_hash = sha256(convert_to(:data, 'UTF8'))
                """)
                .param("subject", sheet.subject())
                .param("form", sheet.form())
                .param("data", data)
                .query((row, _) -> row.getBytes("pdf"))
                .optional();
    }

    Optional<byte[]> copy(String subject, String form, int number) {
        return sql.sql("SELECT pdf FROM slips.printed WHERE subject = :subject AND form = :form AND copy = :copy")
                .param("subject", subject)
                .param("form", form)
                .param("copy", number)
                .query((row, _) -> row.getBytes("pdf"))
                .optional();
    }

    /** When the first copy was printed. */
    Optional<Instant> first(String subject, String form) {
        return sql.sql("SELECT printed_at FROM slips.printed WHERE subject = :subject AND form = :form AND copy = 1")
                .param("subject", subject)
                .param("form", form)
                .query((row, _) -> Sql.instant(row, "printed_at"))
                .optional();
    }

    List<Copy> of(String subject, int limit) {
        return sql.sql("""
                SELECT form, copy, printed_at, printed_by FROM slips.printed
                 WHERE subject = :subject ORDER BY printed_at DESC, form, copy DESC LIMIT :limit
                """)
                .param("subject", subject)
                .param("limit", limit)
                .query(PrintedTable::copy)
                .list();
    }

    /** Two that print the same at the same time keep it once; the number of a copy is taken under a lock. */
    void keep(Sheet sheet, Instant at, String by, String data, byte[] pdf) {
        sql.sql("SELECT pg_advisory_xact_lock(hashtextextended(:subject || :form, 0))::text")
                .param("subject", sheet.subject())
                .param("form", sheet.form())
                .query(String.class)
                .single();
        sql.sql("""
                INSERT INTO slips.printed (subject, form, copy, printed_at, printed_by, data, data_hash, pdf)
                SELECT :subject, :form, coalesce(max(copy), 0) + 1, :at, :by, :data,
                       sha256(convert_to(:data, 'UTF8')), :pdf
                  FROM slips.printed WHERE subject = :subject AND form = :form
                ON CONFLICT DO NOTHING
                """)
                .param("subject", sheet.subject())
                .param("form", sheet.form())
                .param("at", Sql.at(at))
                .param("by", by)
                .param("data", data)
                .param("pdf", pdf)
                .update();
    }

    private static Copy copy(ResultSet row, int number) throws SQLException {
        return new Copy(
                row.getString("form"), row.getInt("copy"), Sql.instant(row, "printed_at"), row.getString("printed_by"));
    }
}
