package vn.motcua.slips;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.ResultDocument;
import vn.motcua.identity.Signing;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;
import vn.motcua.route.StepTime;
import vn.motcua.route.Trails;

/** Prints the document that answers the citizen, from the dossier's electronic record. */
@Component
class ResultSlip {

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

    /** Empty while there is no numbered result. */
    Optional<ResultPage> of(DossierCard card) {
        return Optional.ofNullable(card.result().document()).map(it -> page(card, it));
    }

    private ResultPage page(DossierCard card, ResultDocument document) {
        var version = catalogue.version(card.procedureVersion());
        var outcome = Objects.requireNonNull(card.result().outcome());
        var body = Place.inFull(names.agency(document.agency(), document.date()));
        var title = ResultTitle.of(version.contents().result().name(), version.name(), outcome);
        var printed = Form.Printed.plain(title.title(), PaperSize.A4);
        return new ResultPage(
                new SlipHead(null, body, document.number(), printed, Place.of(body), document.date()),
                card.code().value(),
                title,
                matter(card, version),
                outcome,
                signing(card, body, document.signer()),
                Words.moment(clock.instant()));
    }

    private static ResultPage.Matter matter(DossierCard card, ProcedureVersion version) {
        var requester = card.parties().requester();
        return new ResultPage.Matter(
                requester.name(),
                requester.identifier(),
                requester.address(),
                ReceiptSlip.procedure(card, version),
                card.parties().note().strip().replaceFirst("\\.$", ""),
                version.contents().legalBasis());
    }

    /** As what who approved last signed; where that was not kept, the unit: a leader signs for the agency. */
    private ResultPage.Signing signing(DossierCard card, String body, String signer) {
        return trails.of(card.code()).stream()
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
