package vn.motcua.slips;

import static vn.motcua.platform.Words.t;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCard;
import vn.motcua.fees.FeeReceipt;
import vn.motcua.fees.FeeReceipt.Voiding;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/** Prints a receipt for a fee taken in cash. */
@Component
class FeeSlip {

    private final Catalogue catalogue;
    private final PaperNames names;

    FeeSlip(Catalogue catalogue, PaperNames names) {
        this.catalogue = catalogue;
        this.names = names;
    }

    FeeReceiptPage of(FeeReceipt receipt, DossierCard card) {
        var day = LocalDate.ofInstant(receipt.at(), LegalClock.ZONE);
        var keeper = names.keeper(card, day);
        var body = names.agency(keeper.agency(), day);
        var printed = Form.Printed.plain(t("slips.fee.title"), PaperSize.A5);
        var payer = card.parties().requester();
        return new FeeReceiptPage(
                new SlipHead(body, names.unit(keeper.desk(), day), receipt.number(), printed, Place.of(body), day),
                card.code().value(),
                new FeeReceiptPage.Payer(payer.name(), payer.address()),
                catalogue.version(card.procedureVersion()).name(),
                new FeeReceiptPage.Amount(
                        Words.money(receipt.amount()),
                        InWords.dong(receipt.amount().dong())),
                receipt.exemption(),
                voided(receipt.voiding()),
                new Signatures(payer.name(), names.officer(receipt.cashier())));
    }

    private static @Nullable String voided(@Nullable Voiding voiding) {
        return voiding == null
                ? null
                : t("slips.fee.voided", voiding.by(), Words.moment(voiding.at()), voiding.reason());
    }
}
