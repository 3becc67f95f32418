package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Explanation;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureWords;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/** Why a dossier is due when it is: the limit, the receipt, and every stretch until the due moment. */
@Component
@Order(3)
class ClockPanel implements DossierPanel {

    private final Catalogue catalogue;
    private final DossierTable table;
    private final Promises promises;
    private final ReappointmentTable reappointments;
    private final LegalClock now;

    ClockPanel(
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

    @Override
    public Optional<Panel> of(DossierCard dossier, Actor viewer) {
        var version = catalogue.version(dossier.procedureVersion());
        var row = table.find(dossier.code()).orElseThrow();
        var clock = promises.clock(row);
        var limit = ProcedureWords.limit(version.limitFor(dossier.parties().caseKey()));
        var page = new Page(
                new Page.Promised(
                        dossier.code().value(),
                        ClockWords.of(limit, dossier, clock),
                        dossier.times().receivedAt(),
                        row.promise().run().number(),
                        dossier.isEndedUnanswered()),
                left(dossier, version),
                clock,
                reappointments.of(dossier.code()),
                version);
        return Optional.of(new Panel("dossier.clock.title", "dossier/clock", page));
    }

    /** What is left of the limit, or passed since; none once there is an answer, or while the clock stands still. */
    private @Nullable String left(DossierCard dossier, ProcedureVersion version) {
        var slack = dossier.slack(promises.calendar(dossier.agency()), version, now.instant());
        return switch (slack.state()) {
            case TIME_LEFT -> Words.t("dossier.clock.left", Words.hours(slack.minutes()));
            case LATE -> Words.t("dossier.clock.over", Words.hours(-slack.minutes()));
            case FINISHED_EARLY, FINISHED_ON_TIME, FINISHED_LATE, STANDS_STILL, WITHDRAWN, STOPPED -> null;
        };
    }

    record Page(
            Promised promised,
            @Nullable String left,
            Explanation clock,
            List<Reappointment> reappointments,
            ProcedureVersion version) {

        /** What goes with the ledger when it is copied: which dossier, by what rule, what was promised anew. */
        List<String> copied() {
            var apologies = reappointments.stream().map(Reappointment::words);
            return Stream.concat(Stream.of(promised.code(), promised.rule()), apologies)
                    .toList();
        }

        /** How it came about; {@code ended}: withdrawn or stopped, nothing to reckon. */
        record Promised(String code, String rule, Instant receivedAt, int run, boolean ended) {}
    }
}
