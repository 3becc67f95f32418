package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Explanation;
import vn.motcua.calendar.LedgerKind;
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
        var clock = promises.clock(row);
        var page = new Page(
                new Page.Promised(
                        dossier.times().receivedAt(),
                        dossier.dueWords(),
                        dossier.times().dueAt() == null,
                        dossier.isEndedUnanswered()),
                run.number(),
                run.startedAt(),
                ProcedureWords.limit(version.limitFor(dossier.parties().caseKey())),
                left(dossier, clock),
                clock,
                reappointments.of(dossier.code()),
                version);
        return Optional.of(new Panel("dossier.clock.title", "dossier/clock", page));
    }

    /** What is left of the limit, or passed since; none once there is an answer, or while the clock stands still. */
    private @Nullable String left(DossierCard dossier, Explanation clock) {
        var dueAt = dossier.times().dueAt();
        if (dueAt == null || dossier.times().finishedAt() != null) return null;
        var calendar = promises.calendar(dossier.agency());
        var at = now.instant();
        if (at.isAfter(dueAt))
            return Words.t(
                    "dossier.clock.over",
                    Words.hours(calendar.between(dueAt, at).minutes()));
        var minutes = clock.ledger().stream()
                .filter(it -> it.kind() == LedgerKind.WORK || it.kind() == LedgerKind.PROMISE)
                .filter(it -> it.to().isAfter(at))
                .mapToLong(it -> calendar.between(it.from().isAfter(at) ? it.from() : at, it.to())
                        .minutes())
                .sum();
        return Words.t("dossier.clock.left", Words.hours(minutes));
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

        /** {@code stands}: there is no due moment now; {@code ended}: withdrawn or stopped, nothing to reckon. */
        record Promised(Instant receivedAt, String due, boolean stands, boolean ended) {}
    }
}
