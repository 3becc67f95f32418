package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Sql;
import vn.motcua.policy.Governed;
import vn.motcua.policy.GovernedDossiers;

/** Tells the book of rules which dossiers a rule governs; how many, the counters of receptions know. */
@Component
class GovernedQuery implements GovernedDossiers {

    private static final String CODES = """
        SELECT code FROM dossier.dossier d
         WHERE code > :after AND received_at >= :from AND received_at < coalesce(CAST(:to AS timestamptz), 'infinity')
           AND (CAST(:versions AS bigint[]) IS NULL OR procedure_version = ANY(CAST(:versions AS bigint[])))
           AND NOT EXISTS (
               SELECT FROM unnest(CAST(:others AS bigint[]), CAST(:since AS text[]), CAST(:until AS text[]))
                           AS o (version, since, until)
                WHERE o.version = d.procedure_version
                  AND (d.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date >= o.since::date
                  AND (d.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date < coalesce(o.until::date, 'infinity'))
         ORDER BY code LIMIT :rows
        """;

    private final JdbcClient sql;
    private final Catalogue catalogue;

    GovernedQuery(JdbcClient sql, Catalogue catalogue) {
        this.sql = sql;
        this.catalogue = catalogue;
    }

    @Override
    public long received(Governed.Time time) {
        return sql.sql("""
            SELECT coalesce(sum(received), 0)::bigint FROM dossier.reception_count
             WHERE day >= :from AND day < coalesce(CAST(:to AS date), 'infinity')
               AND (CAST(:versions AS bigint[]) IS NULL OR procedure_version = ANY(CAST(:versions AS bigint[])))
            """)
                .param("from", time.from())
                .param("to", time.to())
                .param("versions", versions(time.procedure()))
                .query(Long.class)
                .single();
    }

    /** In the order of their codes, from the one shown last: a page costs what it shows, in any era that has many. */
    @Override
    public List<String> codes(Governed governed, String after, int rows) {
        var time = governed.time();
        var others = governed.others().stream()
                .flatMap(it -> Stream.of(family(it)).map(version -> Other.of(version, it)))
                .toList();
        return sql.sql(CODES)
                .param("after", after)
                .param("from", Sql.at(start(time.from())))
                .param("to", time.to() == null ? null : Sql.at(start(time.to())))
                .param("versions", versions(time.procedure()))
                .param("others", others.stream().map(Other::version).toArray(Long[]::new))
                .param("since", others.stream().map(Other::since).toArray(String[]::new))
                .param("until", others.stream().map(Other::until).toArray(String[]::new))
                .param("rows", rows)
                .query((row, _) -> row.getString("code"))
                .list();
    }

    private record Other(
            long version, String since, @Nullable String until) {

        static Other of(long version, Governed.Time time) {
            return new Other(
                    version,
                    time.from().toString(),
                    time.to() == null ? null : time.to().toString());
        }
    }

    @Override
    public boolean opens(String code, Actor reader) {
        return reader.agenciesWhere(Permissions.VIEW).contains(code.substring(0, code.indexOf('-')));
    }

    @Override
    public String procedure(String family, LocalDate on) {
        return catalogue.inForce(family, on).map(ProcedureVersion::name).orElse(family);
    }

    private Long @Nullable [] versions(@Nullable String family) {
        return family == null ? null : ids(family);
    }

    private Long[] family(Governed.Time time) {
        return time.procedure() == null ? new Long[0] : ids(time.procedure());
    }

    private Long[] ids(String family) {
        return catalogue.family(family).stream().map(ProcedureVersion::id).toArray(Long[]::new);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(LegalClock.ZONE).toInstant();
    }
}
