package vn.motcua.statistics;

import java.time.Instant;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierPanel;
import vn.motcua.kernel.Actor;

/** Says on a dossier's page, above all else, that it stands in no number; why, the timeline tells in full. */
@Component
@Order(1)
class SetAsidePanel implements DossierPanel {

    private final SetAsideQuery aside;

    SetAsidePanel(SetAsideQuery aside) {
        this.aside = aside;
    }

    /** Since when it is not counted, and as what. */
    record Mark(Instant at, SettingAside.Cause cause) {}

    @Override
    public Optional<Panel> of(DossierCard dossier, Actor viewer) {
        return aside.of(dossier.code().value()).map(it -> new Panel("statistics.aside.mark", "statistics/mark", it));
    }

    @Override
    public boolean isBesideWork() {
        return true;
    }
}
