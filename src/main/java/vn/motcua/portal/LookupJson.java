package vn.motcua.portal;

import static vn.motcua.platform.Words.t;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LedgerEntry;
import vn.motcua.platform.Answers;

/**
 * The JSON of the look-up (system.md §4). By code alone only the first five are there, {@code mayGoOnBy} where handling
 * is stopped but not for good. Times carry +07:00.
 */
record LookupJson(
        String code,
        int status,
        String statusName,
        int percent,
        @Nullable String mayGoOnBy,
        @Nullable Received received,
        @Nullable OffsetDateTime dueAt,
        @Nullable Awaited awaited,
        @Nullable List<Told> told,
        @Nullable List<Line> ledger,
        @Nullable List<Step> steps,
        @Nullable List<Leg> legs,
        @Nullable Result result) {

    /** The agency that received; that decides; the commune or ward in which the matter lies, where another than its. */
    record Received(
            String agency, String competent, @Nullable String place) {}

    record Awaited(String request, @Nullable LocalDate answerBy, List<Paper> papers) {}

    record Paper(String what, String basis) {}

    record Told(OffsetDateTime at, String words) {}

    record Line(OffsetDateTime from, OffsetDateTime to, long minutes, String kind, String reason) {}

    record Step(
            String name,
            String agency,
            OffsetDateTime from,
            @Nullable OffsetDateTime to,
            @Nullable OffsetDateTime stoppedAt) {}

    record Leg(String name, String agency, @Nullable OffsetDateTime dueAt, String state, boolean open) {}

    record Result(
            String outcome,
            @Nullable String number,
            List<Each> results,
            OffsetDateTime readyAt,
            @Nullable OffsetDateTime returnedAt) {}

    /** One of several results. */
    record Each(
            String name,
            String outcome,
            String agency,
            @Nullable String number,
            @Nullable LocalDate date) {}

    static LookupJson of(LookupGlance glance) {
        return new LookupJson(
                glance.code(),
                glance.status(),
                statusName(glance),
                glance.percent(),
                glance.goOnBasis(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static LookupJson of(LookupDetail detail) {
        var glance = detail.glance();
        return new LookupJson(
                glance.code(),
                glance.status(),
                statusName(glance),
                glance.percent(),
                glance.goOnBasis(),
                received(detail.matter()),
                Answers.localOrNull(detail.promise().dueAt()),
                detail.awaited() == null ? null : awaited(detail.awaited()),
                detail.told().stream()
                        .map(it -> new Told(Answers.local(it.at()), it.words()))
                        .toList(),
                detail.promise().ledger().stream().map(LookupJson::line).toList(),
                detail.steps().stream().map(LookupJson::step).toList(),
                detail.legs().stream().map(LookupJson::leg).toList(),
                detail.result() == null ? null : result(detail.result()));
    }

    private static String statusName(LookupGlance glance) {
        return t("portal.status." + glance.status());
    }

    private static Received received(LookupDetail.Matter it) {
        var other = it.elsewhere();
        return other == null
                ? new Received(it.agency(), it.agency(), null)
                : new Received(it.agency(), other.competent(), other.place());
    }

    private static Awaited awaited(LookupDetail.Awaited it) {
        var papers = it.papers().stream()
                .map(paper -> new Paper(paper.what(), paper.basis()))
                .toList();
        return new Awaited(it.nth(), it.answerBy(), papers);
    }

    private static Line line(LedgerEntry entry) {
        return new Line(
                Answers.local(entry.from()),
                Answers.local(entry.to()),
                entry.minutes(),
                entry.kind().name(),
                entry.reason());
    }

    private static Leg leg(LookupDetail.Leg leg) {
        return new Leg(leg.name(), leg.agency(), Answers.localOrNull(leg.dueAt()), leg.state(), leg.isOpen());
    }

    private static Step step(LookupDetail.Step step) {
        return new Step(
                step.name(),
                step.agency(),
                Answers.local(step.from()),
                Answers.localOrNull(step.to()),
                Answers.localOrNull(step.stoppedAt()));
    }

    private static Result result(LookupDetail.Result result) {
        return new Result(
                result.outcome().name(),
                result.number(),
                result.several().stream().map(LookupJson::each).toList(),
                Answers.local(result.readyAt()),
                Answers.localOrNull(result.returnedAt()));
    }

    private static Each each(LookupDetail.Each it) {
        var paper = it.paper();
        return new Each(
                it.name(),
                it.outcome().name(),
                it.agency(),
                paper == null ? null : paper.number(),
                paper == null ? null : paper.date());
    }
}
