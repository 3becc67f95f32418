package vn.motcua.dossier;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureWords;

/** Makes what the API says of dossiers, with the words of the version each is pinned to. */
@Component
public class DossierAnswers {

    private final Catalogue catalogue;
    private final SideStatuses statuses;
    private final Clocks clocks;
    private final List<LegClocks> legs;

    DossierAnswers(Catalogue catalogue, SideStatuses statuses, Clocks clocks, List<LegClocks> legs) {
        this.catalogue = catalogue;
        this.statuses = statuses;
        this.clocks = clocks;
        this.legs = legs;
    }

    public DossierAnswer of(DossierCard card) {
        return DossierAnswer.of(card, catalogue.version(card.procedureVersion()), statuses.of(card));
    }

    ClockAnswer clock(DossierCard dossier) {
        var version = catalogue.version(dossier.procedureVersion());
        var limit = version.limitFor(dossier.parties().caseKey());
        var reading = clocks.of(dossier);
        var rule = ClockWords.of(ProcedureWords.limit(limit), dossier, reading.clock());
        var own = legs.stream().flatMap(it -> it.of(dossier.code()).stream()).toList();
        return ClockAnswer.of(dossier.times(), reading, rule, limit, own);
    }
}
