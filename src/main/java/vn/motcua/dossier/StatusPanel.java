package vn.motcua.dossier;

import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;

/** The five statuses of a dossier on its page. */
@Component
@Order(5)
class StatusPanel implements DossierPanel {

    private final SideStatuses statuses;

    StatusPanel(SideStatuses statuses) {
        this.statuses = statuses;
    }

    @Override
    public boolean isFolded() {
        return true;
    }

    @Override
    public Optional<Panel> of(DossierCard dossier, Actor viewer) {
        var page = new Page(dossier.status(), statuses.of(dossier));
        return Optional.of(new Panel("dossier.statuses.title", "dossier/statuses", page));
    }

    record Page(Status business, Map<SideStatus.Kind, SideStatus.Value> sides) {}
}
