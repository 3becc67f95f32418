package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Accounts;
import vn.motcua.kernel.Actor;
import vn.motcua.organisation.Agencies;
import vn.motcua.platform.LegalClock;

/** What was wrong with results of a dossier, and which of them no longer hold. */
@Component
@Order(5)
class IncidentPanel implements DossierPanel {

    private final IncidentTable incidents;
    private final Names names;

    IncidentPanel(IncidentTable incidents, Accounts accounts, Agencies agencies) {
        this.incidents = incidents;
        this.names = new Names(accounts, agencies);
    }

    @Override
    public Optional<Panel> of(DossierCard dossier, Actor viewer) {
        var lines = incidents.of(dossier.code()).stream()
                .map(it -> new Line(it, names.agency(it.agency(), LocalDate.ofInstant(it.at(), LegalClock.ZONE))))
                .toList();
        if (lines.isEmpty()) return Optional.empty();
        return Optional.of(new Panel("dossier.incident.title", "dossier/incidents", new Page(lines)));
    }

    @Override
    public boolean isBesideWork() {
        return true;
    }

    record Line(Incident incident, String agency) {}

    record Page(List<Line> lines) {}
}
