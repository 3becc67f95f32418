package vn.motcua.slips;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Bundle;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureWords;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.ResultDocument;
import vn.motcua.identity.Signing;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Typed;
import vn.motcua.platform.Words;
import vn.motcua.route.StepTime;
import vn.motcua.route.Trails;

/** Prints the document that answers the citizen, from the dossier's electronic record. */
@Component
class ResultSlip {

    /** How routes of the catalogue call the step in which an officer or a council proposes to refuse. */
    private static final Set<String> REFUSALS = Set.of("propose-refusal", "reject");

    private final Trails trails;
    private final Catalogue catalogue;
    private final PaperNames names;
    private final LegalClock clock;

    ResultSlip(Trails trails, Catalogue catalogue, PaperNames names, LegalClock clock) {
        this.trails = trails;
        this.catalogue = catalogue;
        this.names = names;
        this.clock = clock;
    }

    /** One result as its paper says it: the only one of a dossier, or that of one of its legs. */
    private record Answer(
            @Nullable Integer leg, String name, String procedure, Outcome outcome, ResultDocument document) {}

    /** {@code leg}: which of several results; empty for one that is not there, or has no number. */
    Optional<ResultPage> of(DossierCard card, @Nullable Integer leg) {
        var version = catalogue.version(card.procedureVersion());
        return answer(card, version, leg).map(it -> page(card, version, it));
    }

    private Optional<Answer> answer(DossierCard card, ProcedureVersion version, @Nullable Integer leg) {
        if (leg == null)
            return Optional.ofNullable(card.result().document())
                    .map(it -> new Answer(
                            null,
                            version.contents().result().name(),
                            ReceiptSlip.procedure(card, version),
                            Objects.requireNonNull(card.result().outcome()),
                            it));
        return card.result().ofLegs().stream()
                .filter(it -> it.leg() == leg)
                .flatMap(it -> Stream.ofNullable(it.document())
                        .map(paper -> new Answer(leg, it.name(), asked(card, version, leg), it.outcome(), paper)))
                .findFirst();
    }

    private String asked(DossierCard card, ProcedureVersion version, int leg) {
        return trails.legs(card.code()).stream()
                .filter(it -> it.leg() == leg)
                .map(it -> Bundle.asked(version, it.key()))
                .findFirst()
                .orElse(version.name());
    }

    private ResultPage page(DossierCard card, ProcedureVersion version, Answer it) {
        var document = it.document();
        var body = Place.inFull(names.agency(document.agency(), document.date()));
        var asked = it.leg() == null ? version.name() : it.procedure();
        var title = ResultTitle.of(it.name(), asked, it.outcome());
        var printed = Form.Printed.plain(title.title(), PaperSize.A4);
        return new ResultPage(
                new SlipHead(null, body, document.number(), printed, Place.of(body), document.date()),
                card.code().value(),
                title,
                matter(card, it, version),
                it.outcome(),
                signing(card, it.leg(), body, document.signer()),
                Words.moment(clock.instant()));
    }

    private ResultPage.Matter matter(DossierCard card, Answer it, ProcedureVersion version) {
        var requester = card.parties().requester();
        return new ResultPage.Matter(
                requester.name(),
                requester.identifier(),
                requester.address(),
                it.procedure(),
                card.parties().note().strip().replaceFirst("\\.$", ""),
                ProcedureWords.settledBasis(version).orElse(null),
                it.outcome() == Outcome.REFUSED ? reason(card, it.leg()) : null);
    }

    /** Whoever is refused is told why (NĐ 61/2018 Art. 19): the words that were proposed and signed. */
    private @Nullable String reason(DossierCard card, @Nullable Integer leg) {
        return trails.of(card.code()).stream()
                .filter(it -> leg == null || it.leg() == leg)
                .map(StepTime::end)
                .filter(end -> end != null && REFUSALS.contains(end.outcome()) && end.note() != null)
                .map(end -> Typed.clause(Objects.requireNonNull(end.note())))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /** As what who approved last signed; where that was not kept, the unit: a leader signs for the agency. */
    private ResultPage.Signing signing(DossierCard card, @Nullable Integer leg, String body, String signer) {
        return trails.of(card.code()).stream()
                .filter(it -> leg == null || it.leg() == leg)
                .filter(it -> it.kind().equals("APPROVAL") && it.end() != null)
                .reduce((earlier, later) -> later)
                .map(it -> new ResultPage.Signing(
                        body,
                        names.unit(
                                it.post().unit(), LocalDate.ofInstant(it.span().openedAt(), LegalClock.ZONE)),
                        signer,
                        Signing.Block.parse(signature(it)).lines()))
                .orElseGet(() -> new ResultPage.Signing(body, null, signer));
    }

    private static @Nullable String signature(StepTime approval) {
        return Objects.requireNonNull(approval.end()).ender().signature();
    }
}
