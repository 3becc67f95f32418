package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
@Order(60)
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
        var run = row.promise().run();
        var page = new Page(
                new Page.Promised(dossier.times().receivedAt(), dossier.dueWords(), dossier.isEndedUnanswered()),
                run.number(),
                run.startedAt(),
                ProcedureWords.limit(version.limitFor(dossier.parties().caseKey())),
                left(dossier),
                promises.clock(row),
                reappointments.of(dossier.code()),
                version);
        return Optional.of(new Panel("dossier.clock.title", "dossier/clock", page));
    }

    /** The working time that is left of the limit; none once there is an answer, or while the clock stands still. */
    private @Nullable String left(DossierCard dossier) {
        var dueAt = dossier.times().dueAt();
        if (dueAt == null || dossier.times().finishedAt() != null) return null;
        var minutes = promises.calendar(dossier.agency())
                .between(now.instant(), dueAt)
                .minutes();
        return minutes < 0
                ? Words.t("dossier.clock.over", Words.hours(-minutes))
                : Words.t("dossier.clock.left", Words.hours(minutes));
    }

    record Page(
            Promised promised,
            int run,
            Instant startedAt,
            String limit,
            @Nullable String left,
            Explanation clock,
            List<Reappointment> reappointments,
            ProcedureVersion version) {

        /** {@code ended}: withdrawn or stopped, there is nothing to reckon. */
        record Promised(Instant receivedAt, String due, boolean ended) {}
    }
}
