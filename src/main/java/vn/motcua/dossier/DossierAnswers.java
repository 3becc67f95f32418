package vn.motcua.dossier;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Explanation;
import vn.motcua.catalogue.Catalogue;

/** Makes what the API says of dossiers, with the words of the version each is pinned to. */
@Component
public class DossierAnswers {

    private final Catalogue catalogue;
    private final SideStatuses statuses;
    private final List<LegClocks> legs;

    DossierAnswers(Catalogue catalogue, SideStatuses statuses, List<LegClocks> legs) {
        this.catalogue = catalogue;
        this.statuses = statuses;
        this.legs = legs;
    }

    public DossierAnswer of(DossierCard card) {
        return DossierAnswer.of(card, catalogue.version(card.procedureVersion()), statuses.of(card));
    }

    DossierAnswer.Clock clock(DossierCard dossier, Explanation clock) {
        var version = catalogue.version(dossier.procedureVersion());
        var own = legs.stream().flatMap(it -> it.of(dossier.code()).stream()).toList();
        return DossierAnswer.Clock.of(clock, version.limitFor(dossier.parties().caseKey()), own);
    }
}
