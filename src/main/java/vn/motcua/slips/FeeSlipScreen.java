package vn.motcua.slips;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.fees.Fees;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Seen;

/** The receipt of a fee, for the agency that took it. */
@Controller
class FeeSlipScreen {

    private final Fees fees;
    private final Dossiers dossiers;
    private final FeeSlip slip;
    private final Paper paper;

    FeeSlipScreen(Fees fees, Dossiers dossiers, FeeSlip slip, Paper paper) {
        this.fees = fees;
        this.dossiers = dossiers;
        this.slip = slip;
        this.paper = paper;
    }

    @May(SlipPanel.PRINT)
    @GetMapping("/fees/{id}/receipt.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable long id, Actor me) {
        var receipt = fees.find(id, me).orElseThrow(NotFound::new);
        var card = dossiers.find(new DossierCode(receipt.dossierCode()), me, SlipPanel.PRINT)
                .orElseThrow(NotFound::new);
        Seen.dossier(card.code().value());
        return paper.print("slips/fee", "bien-lai-" + receipt.number(), () -> slip.of(receipt, card));
    }
}
