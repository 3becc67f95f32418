package vn.motcua.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The books and their counters. */
@Component
class RegisterTable {

    private final JdbcClient sql;

    RegisterTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** One statement: the counter's row is locked from here to the end of the transaction. */
    long next(String agency, String book, LocalDate on, String reference, String subject) {
        return sql.sql("""
            WITH taken AS (
                INSERT INTO registry.counter (agency, book, year, last)
                VALUES (:agency, :book, :year, 1)
                ON CONFLICT (agency, book, year) DO UPDATE SET last = registry.counter.last + 1
                RETURNING last)
            INSERT INTO registry.entry (agency, book, year, number, entered_on, reference, subject)
            SELECT :agency, :book, :year, taken.last, :enteredOn, :reference, :subject FROM taken
            RETURNING number
            """)
                .params(line(agency, book, on, reference, subject))
                .query(Long.class)
                .single();
    }

    /** As {@link #next}, unless the book has a line of it that holds: then its number, of any year. */
    long once(String agency, String book, LocalDate on, String reference, String subject) {
        return sql.sql("""
            WITH kept AS (
                SELECT number FROM registry.entry
                 WHERE reference = :reference AND agency = :agency AND book = :book AND subject = :subject
                   AND withdrawn_on IS NULL
                 LIMIT 1),
            taken AS (
                INSERT INTO registry.counter (agency, book, year, last)
                SELECT :agency, :book, :year, 1 WHERE NOT EXISTS (SELECT FROM kept)
                ON CONFLICT (agency, book, year) DO UPDATE SET last = registry.counter.last + 1
                RETURNING last),
            entered AS (
                INSERT INTO registry.entry (agency, book, year, number, entered_on, reference, subject)
                SELECT :agency, :book, :year, taken.last, :enteredOn, :reference, :subject FROM taken
                RETURNING number)
            SELECT number FROM kept UNION ALL SELECT number FROM entered
            """)
                .params(line(agency, book, on, reference, subject))
                .query(Long.class)
                .single();
    }

    boolean enter(Registers.Given given, String reference, String subject) {
        return sql.sql("""
            WITH entered AS (
                INSERT INTO registry.entry (agency, book, year, number, entered_on, reference, subject)
                VALUES (:agency, :book, :year, :number, :enteredOn, :reference, :subject)
                ON CONFLICT (agency, book, year, number) DO UPDATE SET subject = registry.entry.subject
                 WHERE registry.entry.reference = excluded.reference
                RETURNING number),
            counted AS (
                INSERT INTO registry.counter AS c (agency, book, year, last)
                SELECT :agency, :book, :year, number FROM entered
                ON CONFLICT (agency, book, year) DO UPDATE SET last = greatest(c.last, excluded.last))
            SELECT count(*) FROM entered
            """)
                        .params(line(given.agency(), given.book(), given.on(), reference, subject))
                        .param("number", given.number())
                        .query(Long.class)
                        .single()
                == 1;
    }

    void withdraw(Registers.Given given, String reference) {
        sql.sql("""
            UPDATE registry.entry SET withdrawn_on = :on
             WHERE reference = :reference AND agency = :agency AND book = :book AND number = :number
               AND withdrawn_on IS NULL
            """)
                .param("agency", given.agency())
                .param("book", given.book())
                .param("number", given.number())
                .param("on", given.on())
                .param("reference", reference)
                .update();
    }

    private static Map<String, Object> line(
            String agency, String book, LocalDate on, String reference, String subject) {
        return Map.of(
                "agency",
                agency,
                "book",
                book,
                "year",
                on.getYear(),
                "enteredOn",
                on,
                "reference",
                reference,
                "subject",
                subject);
    }

    List<RegisterEntry> of(String reference) {
        return sql.sql("""
            SELECT e.agency, e.book, e.year, e.number, e.entered_on, e.reference, e.subject,
                   (SELECT count(*) + 1 FROM registry.closing c
                     WHERE c.agency = e.agency AND c.book = e.book AND c.year = e.year AND c.last < e.number)
                       AS volume
              FROM registry.entry e
             WHERE e.reference = :reference
             ORDER BY e.year, e.book, e.number
            """)
                .param("reference", reference)
                .query(new SimplePropertyRowMapper<>(RegisterEntry.class))
                .list();
    }
}
