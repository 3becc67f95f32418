package vn.motcua.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureWords;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Slack;
import vn.motcua.dossier.Told;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;
import vn.motcua.supplement.SupplementRequest;
import vn.motcua.supplement.Supplements;

/** Puts together what the holder of the key sees. */
@Component
class LookupDetails {

    private final LookupQuery query;
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final Supplements supplements;
    private final Told told;
    private final LegalClock clock;

    LookupDetails(
            LookupQuery query,
            Dossiers dossiers,
            Catalogue catalogue,
            Agencies agencies,
            Supplements supplements,
            Told told,
            LegalClock clock) {
        this.query = query;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.supplements = supplements;
        this.told = told;
        this.clock = clock;
    }

    LookupDetail of(LookupGlance glance, DossierCode code) {
        var card = dossiers.get(code);
        var version = catalogue.version(card.procedureVersion());
        var received = card.times().receivedAt();
        return new LookupDetail(
                glance,
                new LookupDetail.Matter(
                        version.name(),
                        agency(card.agency(), received.atZone(LegalClock.ZONE).toLocalDate()),
                        MaskedName.of(card.parties().requester())),
                promise(card, version),
                supplements.awaited(card).map(LookupDetails::awaited).orElse(null),
                told.of(card),
                steps(code, version),
                result(card));
    }

    private LookupDetail.Promise promise(DossierCard card, ProcedureVersion version) {
        var times = card.times();
        var limit = version.limitFor(card.parties().caseKey());
        var calendar = agencies.calendarOf(new AgencyCode(card.agency()));
        var left = times.finishedAt() == null ? Slack.of(calendar, clock.instant(), times.dueAt(), null) : null;
        return new LookupDetail.Promise(
                times.receivedAt(),
                times.dueAt(),
                card.dueWords(),
                new LookupDetail.Rule(
                        ProcedureWords.limit(limit), version.terms().limitMark()),
                left,
                dossiers.clock(card.code()).ledger());
    }

    private static LookupDetail.Awaited awaited(SupplementRequest request) {
        var papers = request.open().stream()
                .map(it -> new LookupDetail.Paper(it.isPaper() ? it.name() + ": " + it.what() : it.what(), it.basis()))
                .toList();
        return new LookupDetail.Awaited(request.sent().answerBy(), papers);
    }

    private List<LookupDetail.Step> steps(DossierCode code, ProcedureVersion version) {
        return query.steps(code).stream()
                .map(it -> new LookupDetail.Step(
                        it.onTheWay()
                                ? Words.t("portal.detail.on-the-way")
                                : version.route().step(it.stepKey()).name(),
                        agency(
                                it.agency(),
                                it.openedAt().atZone(LegalClock.ZONE).toLocalDate()),
                        it.openedAt(),
                        it.closedAt()))
                .toList();
    }

    private static LookupDetail.@Nullable Result result(DossierCard card) {
        var outcome = card.result().outcome();
        if (outcome == null) return null;
        return new LookupDetail.Result(
                outcome,
                card.result().number(),
                Objects.requireNonNull(card.times().finishedAt()),
                card.times().returnedAt());
    }

    private String agency(String code, LocalDate on) {
        return agencies.get(new AgencyCode(code), on).name();
    }
}
