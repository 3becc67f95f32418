package vn.motcua.slips;

import static vn.motcua.platform.Words.t;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCard;
import vn.motcua.platform.LegalClock;
import vn.motcua.registry.Registers;
import vn.motcua.supplement.Guidance;
import vn.motcua.supplement.Guidances;
import vn.motcua.supplement.Item;
import vn.motcua.supplement.SupplementRequest;
import vn.motcua.supplement.Supplements;

/** Fills form 02 from a request that was sent. */
@Component
class SupplementSlip {

    private final Supplements supplements;
    private final Guidances guidances;
    private final Catalogue catalogue;
    private final PaperNames names;

    SupplementSlip(Supplements supplements, Guidances guidances, Catalogue catalogue, PaperNames names) {
        this.supplements = supplements;
        this.guidances = guidances;
        this.catalogue = catalogue;
        this.names = names;
    }

    SupplementPage of(DossierCard card, SupplementRequest request) {
        var sent = request.sent();
        var day = LocalDate.ofInstant(sent.at(), LegalClock.ZONE);
        var keeper = names.keeper(card, day);
        var form = Forms.of(Forms.SUPPLEMENT, keeper.agency(), day);
        var number = form.numbered(Registers.four(sent.slip()));
        var version = catalogue.version(card.procedureVersion());
        return new SupplementPage(
                names.head(form, keeper.agency(), keeper.desk(), number, day),
                card.code().value(),
                card.parties().requester(),
                ReceiptSlip.procedure(card, version),
                request.items().stream().map(SupplementSlip::line).toList(),
                request.reason(),
                terms(card, sent),
                new SupplementPage.Contact(sent.contact().name(), sent.contact().phone()),
                names.officer(sent.by()));
    }

    /** Before there is a dossier the slip bears the temporary reference. */
    SupplementPage of(Guidance told) {
        var given = told.given();
        var day = told.day();
        var form = Forms.of(Forms.SUPPLEMENT, told.agency(), day);
        var max = guidances.max(told);
        return new SupplementPage(
                names.head(form, told.agency(), told.desk(), form.numbered(Registers.four(given.slip())), day),
                t("slips.supplement.no-code", told.reference()),
                told.applicant(),
                catalogue.version(told.version()).name(),
                told.items().stream().map(SupplementSlip::line).toList(),
                told.reason(),
                new SupplementPage.Terms(given.nth(), max.isEmpty() ? null : max.getAsInt(), null),
                new SupplementPage.Contact(
                        given.contact().name(), given.contact().phone()),
                names.officer(given.by()));
    }

    private SupplementPage.Terms terms(DossierCard card, SupplementRequest.Issued sent) {
        var max = supplements.max(card);
        var answerBy = sent.answerBy() == null ? null : PaperDate.day(sent.answerBy());
        return new SupplementPage.Terms(sent.nth(), max.isEmpty() ? null : max.getAsInt(), answerBy);
    }

    private static SupplementPage.Line line(Item item) {
        var what = item.isPaper() ? item.name() + ": " + item.what() : item.what();
        return new SupplementPage.Line(what, item.basis());
    }
}
