package vn.motcua.supplement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.Held;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.LegalClock;
import vn.motcua.policy.Policies;
import vn.motcua.supplement.SupplementRequest.State;

/** The law of a dossier's day of receipt, on the calendar of the agency that received. */
@Component
class Laws {

    private final Policies policies;
    private final Catalogue catalogue;
    private final Agencies agencies;

    Laws(Policies policies, Catalogue catalogue, Agencies agencies) {
        this.policies = policies;
        this.catalogue = catalogue;
        this.agencies = agencies;
    }

    /** The law of that moment, for what is told before there is a receipt. */
    AskingLaw of(ProcedureVersion version, Instant at, String agency) {
        var policy = policies.of(LocalDate.ofInstant(at, LegalClock.ZONE), version.family());
        return new AskingLaw(policy, agencies.calendarOf(new AgencyCode(agency)));
    }

    AskingLaw of(Held it) {
        return of(catalogue.version(it.procedureVersion()), it.receivedAt(), it.receivedBy());
    }

    AskingLaw of(DossierCard it) {
        return of(catalogue.version(it.procedureVersion()), it.times().receivedAt(), it.agency());
    }

    static AskingLaw.Case of(Held it, List<SupplementRequest> earlier) {
        return new AskingLaw.Case(sent(earlier), since(it.receivedAt(), earlier), it.dueAt(), it.at());
    }

    static AskingLaw.Case of(DossierCard it, List<SupplementRequest> earlier, Instant now) {
        var times = it.times();
        return new AskingLaw.Case(sent(earlier), since(times.receivedAt(), earlier), times.dueAt(), now);
    }

    static int sent(List<SupplementRequest> requests) {
        return (int) requests.stream().filter(it -> it.issued() != null).count();
    }

    /** What has just been completed is looked through anew, so the days run from there. */
    private static Instant since(Instant receivedAt, List<SupplementRequest> earlier) {
        return earlier.stream()
                .filter(it -> it.state() == State.ANSWERED)
                .flatMap(it -> Stream.ofNullable(it.closed()))
                .map(SupplementRequest.Closed::at)
                .max(Instant::compareTo)
                .orElse(receivedAt);
    }
}
