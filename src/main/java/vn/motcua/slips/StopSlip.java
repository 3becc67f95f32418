package vn.motcua.slips;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.documents.Documents;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.Stop;
import vn.motcua.dossier.Stops;
import vn.motcua.identity.Signing;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;
import vn.motcua.registry.Books;
import vn.motcua.registry.Registers;
import vn.motcua.route.Trails;

/** Fills form 05 from how handling last stopped. */
@Component
class StopSlip {

    private final Stops stops;
    private final Trails trails;
    private final Documents documents;
    private final Registers registers;
    private final Catalogue catalogue;
    private final PaperNames names;

    StopSlip(
            Stops stops,
            Trails trails,
            Documents documents,
            Registers registers,
            Catalogue catalogue,
            PaperNames names) {
        this.stops = stops;
        this.trails = trails;
        this.documents = documents;
        this.registers = registers;
        this.catalogue = catalogue;
        this.names = names;
    }

    /** None where handling was never stopped. */
    Optional<StopPage> of(DossierCard card) {
        return stops.last(card.code()).map(it -> page(card, it));
    }

    private StopPage page(DossierCard card, Stop stop) {
        var day = LocalDate.ofInstant(stop.at(), LegalClock.ZONE);
        var form = Forms.of(Forms.STOP, stop.agency(), day);
        var version = catalogue.version(card.procedureVersion());
        var ground = stop.ground() == null ? "" : Words.t("dossier.ground." + stop.ground());
        var mayGoOn = stop.ground() != null && version.goOnBasis().isPresent();
        return new StopPage(
                head(card, stop, form, day),
                card.code().value(),
                card.parties().requester(),
                version.name(),
                PaperDate.moment(card.times().receivedAt()),
                new StopPage.Ending(PaperDate.moment(stop.at()), ground, stop.reason(), reached(card), mayGoOn),
                papers(card),
                new StopPage.Signer(
                        names.post(stop.actor(), stop.agency(), day),
                        names.officer(stop.actor()),
                        Signing.Block.parse(stop.signedAs()).lines()));
    }

    /** A stop is the agency's decision; that somebody withdrew, its desk confirms. */
    private SlipHead head(DossierCard card, Stop stop, Form form, LocalDate day) {
        var number = SlipNumber.of(registers, card.code(), Books.STOP_NOTICE, form);
        return stop.ground() == null
                ? names.head(form, stop.agency(), card.desk(), number, day)
                : names.headOfAgency(form, stop.agency(), number, day);
    }

    private String reached(DossierCard card) {
        var steps = trails.of(card.code());
        return steps.isEmpty() ? "" : steps.getLast().name();
    }

    /** What goes back to the citizen: all that was handed in. */
    private List<PaperRow> papers(DossierCard card) {
        var rows = new ArrayList<PaperRow>();
        for (var line : documents.of(card.code()))
            if (!line.shown())
                rows.add(new PaperRow(rows.size() + 1, line.name(), "slips.papers." + line.kind(), line.count()));
        return rows;
    }
}
