package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.kernel.Actor;
import vn.motcua.policy.GovernedDossiers;
import vn.motcua.policy.PolicyRule;

/** Tells the book of rules which dossiers a rule governs; how many, the counters of codes know. */
@Component
class GovernedQuery implements GovernedDossiers {

    private final JdbcClient sql;
    private final Catalogue catalogue;

    GovernedQuery(JdbcClient sql, Catalogue catalogue) {
        this.sql = sql;
        this.catalogue = catalogue;
    }

    @Override
    public long received(LocalDate from, @Nullable LocalDate to) {
        return sql.sql("""
                SELECT coalesce(sum(last), 0)::bigint FROM dossier.code_counter
                 WHERE day >= :from AND day < coalesce(CAST(:to AS date), 'infinity')
                """)
                .param("from", from)
                .param("to", to)
                .query(Long.class)
                .single();
    }

    @Override
    public String procedure(String family, LocalDate on) {
        return catalogue.inForce(family, on).map(ProcedureVersion::name).orElse(family);
    }

    @Override
    public Optional<String> list(PolicyRule rule, Actor reader) {
        if (!reader.may(Permissions.VIEW)) return Optional.empty();
        var path = UriComponentsBuilder.fromPath("/dossiers")
                .queryParam("receivedFrom", rule.from())
                .queryParamIfPresent("receivedTo", Optional.ofNullable(rule.lastDay()))
                .queryParamIfPresent("procedure", Optional.ofNullable(rule.procedure()));
        return Optional.of(path.encode().toUriString());
    }
}
