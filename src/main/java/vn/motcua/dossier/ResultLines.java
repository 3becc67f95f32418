package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.LegalClock;

/** The results of a dossier that asks for several, for its page, its hand-out and its look-up. */
@Component
public class ResultLines {

    private final Agencies agencies;

    ResultLines(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Empty where one agency answers for all, and while there is no answer. */
    public List<ResultLine> of(DossierCard card) {
        var finishedAt = card.times().finishedAt();
        if (finishedAt == null) return List.of();
        return card.result().ofLegs().stream()
                .map(it -> new ResultLine(it, agency(it, finishedAt)))
                .toList();
    }

    private String agency(LegResult it, Instant finishedAt) {
        var paper = it.document();
        var day = paper == null ? LocalDate.ofInstant(finishedAt, LegalClock.ZONE) : paper.date();
        return agencies.asOf(new AgencyCode(it.agency()), day).name();
    }
}
