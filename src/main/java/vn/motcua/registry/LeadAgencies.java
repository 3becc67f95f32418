package vn.motcua.registry;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.StepKind;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.Unit;

/** Which agency decides (cơ quan chủ trì giải quyết): the one whose leader signs, or else the one that received. */
@Component
class LeadAgencies {

    private final Agencies agencies;
    private final Catalogue catalogue;

    LeadAgencies(Agencies agencies, Catalogue catalogue) {
        this.agencies = agencies;
        this.catalogue = catalogue;
    }

    String name(long version, String receiving, LocalDate on) {
        var received = new AgencyCode(receiving);
        return agencies.get(code(catalogue.version(version), received, on), on).name();
    }

    private AgencyCode code(ProcedureVersion version, AgencyCode received, LocalDate on) {
        var route = version.route();
        return route.steps().reversed().stream()
                .filter(it -> it.kind() == StepKind.APPROVAL)
                .findFirst()
                .flatMap(it -> agencies.resolve(route.leg(it.leg()).agency(), it.unit(), received, on))
                .map(Unit::agency)
                .orElse(received);
    }
}
