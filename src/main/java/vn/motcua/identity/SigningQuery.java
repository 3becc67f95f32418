package vn.motcua.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By what rights an officer signs a paper on its day: the post it is signed in, and delegations. */
@Component
class SigningQuery {

    private static final String LEADER = "APPROVER";

    private final JdbcClient sql;

    SigningQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code form} null: by a post, of that rank if it says one; {@code unit}: of whose head it is the right. */
    record Right(
            String unit,
            @Nullable SigningForm form,
            HeldPost.@Nullable Rank rank,
            @Nullable String title,
            @Nullable String principal,
            Delegation.Scope scope) {}

    List<Right> of(String username, SignedPaper paper) {
        var seat = paper.seat();
        return sql.sql("""
            SELECT unit, NULL AS form, rank, title, NULL AS principal, NULL::text[] AS papers, NULL AS field,
                   NULL AS procedure
              FROM identity.assignment
             WHERE username = :username AND role = :role AND split_part(unit, '/', 1) = :agency
               AND unit = coalesce(CAST(:seat AS text), unit)
               AND valid_from <= :on AND (valid_to IS NULL OR valid_to > :on)
            UNION ALL
            SELECT unit, form, NULL, title, principal, papers, field, procedure
              FROM identity.delegation
             WHERE delegate = :username AND agency = :agency
               AND first_day <= :on AND (last_day IS NULL OR last_day >= :on)
            """)
                .param("username", username)
                .param("role", seat == null ? LEADER : seat.role())
                .param("seat", seat == null ? null : seat.unit())
                .param("agency", paper.agency())
                .param("on", paper.day())
                .query(SigningQuery::row)
                .list();
    }

    private static Right row(ResultSet row, int number) throws SQLException {
        var form = row.getString("form");
        var rank = row.getString("rank");
        var papers = row.getArray("papers");
        var kinds = papers == null
                ? java.util.Set.<SignedPaper.Kind>of()
                : Arrays.stream((String[]) papers.getArray())
                        .map(SignedPaper.Kind::valueOf)
                        .collect(Collectors.toSet());
        return new Right(
                row.getString("unit"),
                form == null ? null : SigningForm.valueOf(form),
                rank == null ? null : HeldPost.Rank.valueOf(rank),
                row.getString("title"),
                row.getString("principal"),
                new Delegation.Scope(kinds, row.getString("field"), row.getString("procedure")));
    }
}
