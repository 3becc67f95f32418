package vn.motcua.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.Sql;

/** The tracking books and how they were closed. */
@Component
class BookTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Closing>> CLOSINGS = new TypeReference<>() {};
    private static final int YEARS_MAX = 100;
    private static final int BOOKS_MAX = 500;

    private final JdbcClient sql;

    BookTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The years in which these agencies have books, the latest first. */
    List<Integer> years(List<String> agencies) {
        return sql.sql("""
                SELECT DISTINCT year FROM registry.counter
                 WHERE agency = ANY(CAST(:agencies AS text[])) AND starts_with(book, :tracking)
                 ORDER BY year DESC LIMIT :max
                """)
                .param("agencies", agencies.toArray(String[]::new))
                .param("tracking", Books.TRACKING)
                .param("max", YEARS_MAX)
                .query((row, _) -> row.getInt("year"))
                .list();
    }

    List<Book> of(int year, List<String> agencies) {
        return sql.sql("""
                SELECT c.agency, c.book, c.year, c.last,
                       (SELECT jsonb_agg(jsonb_build_object('volume', k.volume, 'last', k.last, 'at', k.closed_at,
                                   'by', k.closed_name, 'reason', k.reason) ORDER BY k.volume)
                          FROM registry.closing k
                         WHERE k.agency = c.agency AND k.book = c.book AND k.year = c.year) AS closings
                  FROM registry.counter c
                 WHERE c.agency = ANY(CAST(:agencies AS text[])) AND c.year = :year AND starts_with(c.book, :tracking)
                 ORDER BY c.agency, c.book LIMIT :max
                """)
                .param("agencies", agencies.toArray(String[]::new))
                .param("year", year)
                .param("tracking", Books.TRACKING)
                .param("max", BOOKS_MAX)
                .query(BookTable::book)
                .list();
    }

    Optional<Book> find(BookCode code, List<String> agencies) {
        if (!agencies.contains(code.agency())) return Optional.empty();
        return of(code.year(), List.of(code.agency())).stream()
                .filter(it -> it.code().equals(code))
                .findFirst();
    }

    /** Whoever wants the next number waits until the caller commits. */
    void lock(BookCode code) {
        of(code, """
                SELECT last FROM registry.counter
                 WHERE agency = :agency AND book = :book AND year = :year FOR UPDATE
                """).query(Long.class).single();
    }

    /** Numbers up to the last that stand nowhere, the first few of them; none in a book as it must be. */
    List<Gap> gaps(Book book, int max) {
        return of(book.code(), """
                SELECT number + 1 AS first, next - 1 AS last
                  FROM (SELECT number, lead(number, 1, :last + 1) OVER (ORDER BY number) AS next
                          FROM (SELECT CAST(0 AS bigint) AS number
                                 UNION ALL
                                SELECT number FROM registry.entry
                                 WHERE agency = :agency AND book = :book AND year = :year) AS numbers) AS pairs
                 WHERE next > number + 1 ORDER BY number LIMIT :max
                """)
                .param("last", book.last())
                .param("max", max)
                .query((row, _) -> new Gap(row.getLong("first"), row.getLong("last")))
                .list();
    }

    void close(Book book, Volume volume, Actor by, Instant at, @Nullable String reason) {
        of(book.code(), """
                INSERT INTO registry.closing
                       (agency, book, year, volume, last, closed_at, closed_by, closed_name, reason)
                VALUES (:agency, :book, :year, :volume, :last, :at, :by, :name, :reason)
                """)
                .param("volume", volume.number())
                .param("last", volume.last())
                .param("at", Sql.at(at))
                .param("by", by.username())
                .param("name", by.name())
                .param("reason", reason)
                .update();
    }

    private StatementSpec of(BookCode code, String statement) {
        return sql.sql(statement)
                .param("agency", code.agency())
                .param("book", code.key())
                .param("year", code.year());
    }

    private static Book book(ResultSet row, int line) throws SQLException {
        var closings = row.getString("closings");
        var last = row.getLong("last");
        return new Book(
                new BookCode(row.getString("agency"), Books.field(row.getString("book")), row.getInt("year")),
                last,
                Volume.of(last, closings == null ? List.of() : JSON.readValue(closings, CLOSINGS)));
    }
}
