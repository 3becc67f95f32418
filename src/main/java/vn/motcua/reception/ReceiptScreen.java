package vn.motcua.reception;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.documents.Documents;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.Boundaries;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.fees.FeeReceipt;
import vn.motcua.fees.Fees;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Pages;

/** What the clerk sees right after receiving: code, promise, the receipt to print, and the way to the next citizen. */
@Controller
class ReceiptScreen {

    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Documents documents;
    private final Fees fees;
    private final Boundaries boundaries;
    private final Pages pages;

    ReceiptScreen(
            Dossiers dossiers,
            Catalogue catalogue,
            Documents documents,
            Fees fees,
            Boundaries boundaries,
            Pages pages) {
        this.boundaries = boundaries;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.documents = documents;
        this.fees = fees;
        this.pages = pages;
    }

    @GetMapping("/counter/receipts/{code}")
    @May(Permissions.ACCEPT)
    View receipt(@PathVariable String code, Actor me) {
        var dossier =
                DossierCode.parse(code).flatMap(it -> dossiers.find(it, me)).orElseThrow(NotFound::new);
        var procedure = catalogue.version(dossier.procedureVersion()).name();
        var page = new Page(
                dossier,
                procedure,
                documents.of(dossier.code()),
                fees.of(dossier.code()),
                boundaries.elsewhere(dossier));
        return pages.show("reception/receipt", page);
    }

    record Page(
            DossierCard dossier,
            String procedure,
            List<PaperLine> papers,
            List<FeeReceipt> fees,
            Boundaries.@Nullable Elsewhere elsewhere) {

        /** Done and given out already, as what is answered at once is. */
        boolean isAnswered() {
            return dossier.times().returnedAt() != null;
        }
    }
}
