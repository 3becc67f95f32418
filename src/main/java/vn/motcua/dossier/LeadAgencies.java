package vn.motcua.dossier;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.Desks;
import vn.motcua.organisation.Unit;
import vn.motcua.platform.LegalClock;

/** Which agency decides (cơ quan chủ trì giải quyết): the one whose leader signs, or else the one that received. */
@Component
public class LeadAgencies {

    private final Agencies agencies;
    private final Catalogue catalogue;

    LeadAgencies(Agencies agencies, Catalogue catalogue) {
        this.agencies = agencies;
        this.catalogue = catalogue;
    }

    /** As it stands on that day for what was received by and for these under that version of a procedure. */
    public AgencyCode of(long version, Desks desks, LocalDate on) {
        var route = catalogue.version(version).route();
        return route.decision()
                .flatMap(it -> agencies.resolve(route.leg(it.leg()).agency(), it.unit(), desks, on))
                .map(Unit::agency)
                .orElse(desks.competent());
    }

    /** On the day of receipt. */
    public AgencyCode of(DossierCard card) {
        return of(card.procedureVersion(), card.desks(), receivedOn(card));
    }

    String name(DossierCard card) {
        return name(card.procedureVersion(), card.desks(), receivedOn(card));
    }

    public String name(long version, Desks desks, LocalDate on) {
        return agencies.get(of(version, desks, on), on).name();
    }

    private static LocalDate receivedOn(DossierCard card) {
        return LocalDate.ofInstant(card.times().receivedAt(), LegalClock.ZONE);
    }
}
