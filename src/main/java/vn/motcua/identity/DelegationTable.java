package vn.motcua.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** Who may sign for whom; an ended one stays. */
@Component
class DelegationTable {

    private static final String SELECT = """
            SELECT d.*, g.name AS delegator_name, s.name AS delegate_name
              FROM identity.delegation d
              JOIN identity.account g ON g.username = d.delegator
              JOIN identity.account s ON s.username = d.delegate
            """;

    private final JdbcClient sql;

    DelegationTable(JdbcClient sql) {
        this.sql = sql;
    }

    long add(Delegation it) {
        return sql.sql("""
                INSERT INTO identity.delegation (form, agency, unit, delegator, delegate, principal, title, first_day,
                       last_day, basis, papers, field, procedure, entered_by, entered_at)
                VALUES (:form, :agency, :unit, :delegator, :delegate, :principal, :title, :first,
                       :last, :basis, :papers, :field, :procedure, :by, :at)
                RETURNING id
                """)
                .param("form", it.form().name())
                .param("agency", it.place().agency())
                .param("unit", it.place().unit())
                .param("delegator", it.delegator().username())
                .param("delegate", it.delegate().username())
                .param("principal", it.titles().principal())
                .param("title", it.titles().own())
                .param("first", it.term().first())
                .param("last", it.term().last())
                .param("basis", it.term().basis())
                .param("papers", it.scope().papers().stream().map(Enum::name).toArray(String[]::new))
                .param("field", it.scope().field())
                .param("procedure", it.scope().procedure())
                .param("by", it.entered().by())
                .param("at", Sql.at(it.entered().at()))
                .query(Long.class)
                .single();
    }

    List<Delegation> to(String delegate, String agency) {
        return sql.sql(SELECT + " WHERE d.delegate = :delegate AND d.agency = :agency ORDER BY d.first_day, d.id")
                .param("delegate", delegate)
                .param("agency", agency)
                .query(DelegationTable::row)
                .list();
    }

    /** The latest first. */
    List<Delegation> at(List<String> agencies) {
        return sql.sql(SELECT + " WHERE d.agency = ANY (:agencies) ORDER BY d.first_day DESC, d.id DESC LIMIT 200")
                .param("agencies", agencies.toArray(String[]::new))
                .query(DelegationTable::row)
                .list();
    }

    Optional<Delegation> find(long id) {
        return sql.sql(SELECT + " WHERE d.id = :id")
                .param("id", id)
                .query(DelegationTable::row)
                .optional();
    }

    void end(long id, LocalDate lastDay, String by, Instant at) {
        sql.sql("UPDATE identity.delegation SET last_day = :last, ended_by = :by, ended_at = :at WHERE id = :id")
                .param("last", lastDay)
                .param("by", by)
                .param("at", Sql.at(at))
                .param("id", id)
                .update();
    }

    /** A right to sign rests on the post it was given to: it ends with it. */
    void endWith(HeldPost post, LocalDate day, String by, Instant at) {
        sql.sql("""
                UPDATE identity.delegation
                   SET last_day = greatest(CAST(:day AS date), first_day) - 1, ended_by = :by, ended_at = :at
                 WHERE delegate = :username AND agency = :agency AND (last_day IS NULL OR last_day >= :day)
                   AND (form = 'KT') = (:role = 'APPROVER')
                """)
                .param("day", day)
                .param("by", by)
                .param("at", Sql.at(at))
                .param("username", post.username())
                .param("agency", post.post().agency())
                .param("role", post.post().role())
                .update();
    }

    private static Delegation row(ResultSet row, int number) throws SQLException {
        var papers = Arrays.stream((String[]) row.getArray("papers").getArray())
                .map(SignedPaper.Kind::valueOf)
                .collect(Collectors.toSet());
        return new Delegation(
                row.getLong("id"),
                SigningForm.valueOf(row.getString("form")),
                new Delegation.Place(row.getString("agency"), row.getString("unit")),
                new Account(row.getString("delegator"), row.getString("delegator_name")),
                new Account(row.getString("delegate"), row.getString("delegate_name")),
                new Delegation.Titles(row.getString("principal"), row.getString("title")),
                new Delegation.Scope(papers, row.getString("field"), row.getString("procedure")),
                new Delegation.Term(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("basis")),
                new Delegation.Entered(
                        row.getString("entered_by"), Sql.instant(row, "entered_at"), row.getString("ended_by")));
    }
}
