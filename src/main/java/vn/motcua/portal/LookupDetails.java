package vn.motcua.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureWords;
import vn.motcua.dossier.Boundaries;
import vn.motcua.dossier.ClockWords;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.ResultLine;
import vn.motcua.dossier.ResultLines;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.Stop;
import vn.motcua.dossier.Stops;
import vn.motcua.dossier.Told;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;
import vn.motcua.rating.Ratings;
import vn.motcua.route.Trails;
import vn.motcua.supplement.SupplementRequest;
import vn.motcua.supplement.Supplements;

/** Puts together what the holder of the key sees. */
@Component
class LookupDetails {

    private final LookupQuery query;
    private final Trails trails;
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final Supplements supplements;
    private final Stops stops;
    private final Told told;
    private final ResultLines results;
    private final Boundaries boundaries;
    private final Ratings ratings;
    private final LegalClock clock;

    LookupDetails(
            LookupQuery query,
            Trails trails,
            Dossiers dossiers,
            Catalogue catalogue,
            Agencies agencies,
            Supplements supplements,
            Stops stops,
            Told told,
            ResultLines results,
            Boundaries boundaries,
            Ratings ratings,
            LegalClock clock) {
        this.query = query;
        this.trails = trails;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.supplements = supplements;
        this.stops = stops;
        this.told = told;
        this.results = results;
        this.boundaries = boundaries;
        this.ratings = ratings;
        this.clock = clock;
    }

    LookupDetail of(LookupGlance glance, DossierCode code) {
        var card = dossiers.get(code);
        var version = catalogue.version(card.procedureVersion());
        var received = card.times().receivedAt().atZone(LegalClock.ZONE).toLocalDate();
        return new LookupDetail(
                glance,
                new LookupDetail.Matter(
                        version.name(),
                        agency(card.agency(), received),
                        MaskedName.of(card.parties().requester()),
                        boundaries.elsewhere(card)),
                promise(card, version),
                supplements
                        .awaited(card)
                        .map(it -> awaited(it, supplements.max(card)))
                        .orElse(null),
                told.of(card),
                steps(card, version),
                legs(card),
                result(card),
                ratings.standing(card));
    }

    private LookupDetail.Promise promise(DossierCard card, ProcedureVersion version) {
        var times = card.times();
        var limit = version.limitFor(card.parties().caseKey());
        var calendar = agencies.calendarOf(new AgencyCode(card.agency()));
        var left = times.finishedAt() == null ? card.slack(calendar, version, clock.instant()) : null;
        var explained = dossiers.clock(card.code());
        return new LookupDetail.Promise(
                times.receivedAt(),
                times.dueAt(),
                card.dueWords(),
                new LookupDetail.Rule(
                        ClockWords.of(ProcedureWords.limit(limit), card, explained),
                        version.terms().limitMark(),
                        ProcedureWords.limitBasis(version).orElseGet(() -> Words.t("portal.detail.basis-open"))),
                left,
                explained.ledger());
    }

    private static LookupDetail.Awaited awaited(SupplementRequest request, OptionalInt max) {
        var papers = request.open().stream()
                .map(it -> new LookupDetail.Paper(it.isPaper() ? it.name() + ": " + it.what() : it.what(), it.basis()))
                .toList();
        var nth = max.isEmpty()
                ? Words.t("portal.awaited.nth", request.sent().nth())
                : Words.t("portal.awaited.nth-of", request.sent().nth(), max.getAsInt());
        return new LookupDetail.Awaited(nth, request.sent().answerBy(), papers);
    }

    /** Of a stopped dossier the last step stays open, since handling may go on from there; nobody works at it. */
    private List<LookupDetail.Step> steps(DossierCard card, ProcedureVersion version) {
        var stopped = card.status() == Status.STOPPED
                ? stops.last(card.code()).map(Stop::at).orElse(null)
                : null;
        return query.steps(card.code()).stream()
                .map(it -> step(it, version, it.closedAt() == null ? stopped : null))
                .toList();
    }

    /** Only where agencies work at the same time or answer by themselves; else the steps say it all. */
    private List<LookupDetail.Leg> legs(DossierCard card) {
        var legs = trails.legs(card.code());
        if (legs.stream()
                .noneMatch(it -> it.beside() || it.answer() != null || it.span().dueAt() != null)) return List.of();
        return legs.stream()
                .map(it -> new LookupDetail.Leg(
                        it.name(),
                        agency(
                                it.agency(),
                                it.span().openedAt().atZone(LegalClock.ZONE).toLocalDate()),
                        it.isOpen() && card.times().dueAt() == null
                                ? null
                                : it.span().dueAt(),
                        it.state(),
                        it.isOpen(),
                        it.tag()))
                .toList();
    }

    private LookupDetail.Step step(LookupQuery.StepRow it, ProcedureVersion version, @Nullable Instant stopped) {
        var day = it.openedAt().atZone(LegalClock.ZONE).toLocalDate();
        var way = stopped == null ? "portal.detail.on-the-way" : "portal.detail.way-stopped";
        var name = it.onTheWay()
                ? Words.t(way)
                : version.route().step(it.stepKey()).name();
        return new LookupDetail.Step(name, agency(it.agency(), day), it.openedAt(), it.closedAt(), stopped);
    }

    private LookupDetail.@Nullable Result result(DossierCard card) {
        var outcome = card.result().outcome();
        if (outcome == null) return null;
        return new LookupDetail.Result(
                outcome,
                card.result().number(),
                results.of(card).stream().map(LookupDetails::each).toList(),
                Objects.requireNonNull(card.times().finishedAt()),
                card.times().returnedAt());
    }

    private static LookupDetail.Each each(ResultLine it) {
        var paper = it.result().document();
        return new LookupDetail.Each(
                it.result().name(),
                it.result().outcome(),
                it.agency(),
                paper == null ? null : new LookupDetail.Paperwork(paper.number(), paper.date()));
    }

    private String agency(String code, LocalDate on) {
        return agencies.asOf(new AgencyCode(code), on).name();
    }
}
