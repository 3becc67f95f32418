package vn.motcua.dossier;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Explanation;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.Words;

/** Why a dossier is due when it is: the limit, the receipt, and every stretch until the due moment. */
@Component
@Order(60)
class ClockPanel implements DossierPanel {

    private final Catalogue catalogue;
    private final Promises promises;

    ClockPanel(Catalogue catalogue, Promises promises) {
        this.catalogue = catalogue;
        this.promises = promises;
    }

    @Override
    public Optional<Panel> of(DossierCard dossier, Actor viewer) {
        var version = catalogue.version(dossier.procedureVersion());
        var caseKey = dossier.parties().caseKey();
        var clock = promises.explain(
                version, caseKey, dossier.agency(), dossier.times().receivedAt());
        var page = new Page(dossier.times(), limit(version.limitFor(caseKey)), clock, version);
        return Optional.of(new Panel("dossier.clock.title", "dossier/clock", page));
    }

    private static String limit(TimeLimit limit) {
        if (limit.unit() == LimitUnit.SAME_DAY) return Words.t("dossier.clock.limit.SAME_DAY");
        return Words.t("dossier.clock.limit." + limit.unit(), value(limit.value()));
    }

    private static String value(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    record Page(DossierCard.Times times, String limit, Explanation clock, ProcedureVersion version) {}
}
