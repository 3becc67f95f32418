package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.DueQuestion;
import vn.motcua.calendar.Explanation;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;

/** When a dossier is promised for: its version's limit and cut-off on the calendar of the agency that receives. */
@Component
class Promises {

    private final Agencies agencies;
    private final Catalogue catalogue;

    Promises(Agencies agencies, Catalogue catalogue) {
        this.agencies = agencies;
        this.catalogue = catalogue;
    }

    Explanation explain(ProcedureVersion version, @Nullable String caseKey, String agency, Instant receivedAt) {
        return calendar(agency).explain(question(version, caseKey, receivedAt));
    }

    Instant due(ProcedureVersion version, @Nullable String caseKey, String agency, Instant receivedAt) {
        return calendar(agency).due(question(version, caseKey, receivedAt));
    }

    Explanation clock(Dossier dossier) {
        var reception = dossier.reception();
        var version = catalogue.version(dossier.procedureVersion());
        return explain(version, reception.caseKey(), reception.agency(), reception.receivedAt());
    }

    WorkingCalendar calendar(String agency) {
        return agencies.calendarOf(new AgencyCode(agency));
    }

    private static DueQuestion question(ProcedureVersion version, @Nullable String caseKey, Instant receivedAt) {
        return new DueQuestion(
                receivedAt, version.limitFor(caseKey), version.terms().cutoff(), List.of());
    }
}
