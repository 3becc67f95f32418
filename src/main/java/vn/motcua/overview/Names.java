package vn.motcua.overview;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Slack;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.LegalClock;

/** Words for keys. */
@Component
class Names {

    private final Catalogue catalogue;
    private final Agencies agencies;
    private final LegalClock clock;

    Names(Catalogue catalogue, Agencies agencies, LegalClock clock) {
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.clock = clock;
    }

    String procedure(long version) {
        return catalogue.version(version).name();
    }

    String step(long version, String step) {
        return catalogue.version(version).route().step(step).name();
    }

    String agency(String code) {
        return agencies.asOf(new AgencyCode(code), clock.today()).name();
    }

    /** With its agency; a unit that is no more by its last name. */
    String unit(String code) {
        return agencies.unit(code)
                .map(it -> it.name() + ", " + agency(it.agency().value()))
                .orElse(code);
    }

    /** In the working time of that agency: quá 3 ngày. */
    String slack(String agency, Instant now, Instant dueAt) {
        return Slack.of(agencies.calendarOf(new AgencyCode(agency)), now, dueAt, null)
                .words();
    }
}
