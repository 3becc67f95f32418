package vn.motcua.reporting;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.Words;
import vn.motcua.statistics.Grouping;

/** What a line of a report is called, as of the last day of its period. */
@Component
class LineNames {

    private final Catalogue catalogue;
    private final Agencies agencies;

    LineNames(Catalogue catalogue, Agencies agencies) {
        this.catalogue = catalogue;
        this.agencies = agencies;
    }

    String of(Grouping by, String key, LocalDate on) {
        return switch (by) {
            case FIELD -> Words.t("catalogue.field." + key);
            case AGENCY -> agencies.asOf(new AgencyCode(key), on).name();
            case EACH -> key;
            case PROCEDURE ->
                catalogue.inForce(key, on).map(it -> key + " – " + it.name()).orElse(key);
        };
    }
}
