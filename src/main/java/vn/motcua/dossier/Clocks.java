package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Explanation;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/** Reads the clock of a dossier for officers and their systems: the ledger, what is used up, the apologies. */
@Component
class Clocks {

    private final Catalogue catalogue;
    private final DossierTable table;
    private final Promises promises;
    private final ReappointmentTable reappointments;
    private final LegalClock now;

    Clocks(
            Catalogue catalogue,
            DossierTable table,
            Promises promises,
            ReappointmentTable reappointments,
            LegalClock now) {
        this.catalogue = catalogue;
        this.table = table;
        this.promises = promises;
        this.reappointments = reappointments;
        this.now = now;
    }

    /**
     * {@code run}: how often the limit has begun; {@code used}: how far it is used up now, none where it is counted in
     * calendar days; {@code left}: what is left, in words, while there is something to reckon.
     */
    record Reading(
            Explanation clock,
            int run,
            Explanation.@Nullable Used used,
            @Nullable String left,
            List<Reappointment> apologies) {}

    Reading of(DossierCard dossier) {
        var row = table.find(dossier.code()).orElseThrow();
        var clock = promises.clockOfOfficers(row);
        var at = now.instant();
        var used = clock.used(at, promises.calendar(dossier.agency()));
        return new Reading(
                clock,
                row.promise().run().number(),
                used.orElse(null),
                left(dossier, used, at),
                reappointments.of(dossier.code()));
    }

    /** What is left of the limit, or passed since; none once it has ended. */
    private @Nullable String left(DossierCard dossier, Optional<Explanation.Used> used, Instant at) {
        var version = catalogue.version(dossier.procedureVersion());
        var slack = dossier.slack(promises.calendar(dossier.agency()), version, at);
        return switch (slack.state()) {
            case TIME_LEFT ->
                left(slack.minutes(), used.map(Explanation.Used::left).orElse(slack.minutes()));
            case LATE -> Words.t("dossier.clock.over", Words.hours(-slack.minutes()));
            case STANDS_STILL ->
                used.map(it -> Words.t("dossier.clock.waits", Words.hours(it.counted()), Words.hours(it.left())))
                        .orElse(null);
            case FINISHED_EARLY, FINISHED_ON_TIME, FINISHED_LATE, WITHDRAWN, STOPPED -> null;
        };
    }

    /** The moment promised may lie behind the end of the limit: by a closing, by a date told before. */
    private static String left(long untilDue, long ofLimit) {
        if (ofLimit == untilDue) return Words.t("dossier.clock.left", Words.hours(ofLimit));
        return ofLimit == 0
                ? Words.t("dossier.clock.used-up", Words.hours(untilDue))
                : Words.t("dossier.clock.left-until", Words.hours(ofLimit), Words.hours(untilDue));
    }
}
