package vn.motcua.registry;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.Desks;
import vn.motcua.organisation.Unit;

/** Which agency decides (cơ quan chủ trì giải quyết): the one whose leader signs, or else the one that received. */
@Component
public class LeadAgencies {

    private final Agencies agencies;
    private final Catalogue catalogue;

    LeadAgencies(Agencies agencies, Catalogue catalogue) {
        this.agencies = agencies;
        this.catalogue = catalogue;
    }

    /** As it stands on that day for what {@code receiving} received under that version of a procedure. */
    public AgencyCode of(long version, String receiving, LocalDate on) {
        var route = catalogue.version(version).route();
        var received = new AgencyCode(receiving);
        return route.decision()
                .flatMap(it -> agencies.resolve(route.leg(it.leg()).agency(), it.unit(), Desks.of(received), on))
                .map(Unit::agency)
                .orElse(received);
    }

    String name(long version, String receiving, LocalDate on) {
        return agencies.get(of(version, receiving, on), on).name();
    }
}
