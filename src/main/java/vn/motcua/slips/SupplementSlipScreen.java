package vn.motcua.slips;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.supplement.SupplementRequest;
import vn.motcua.supplement.Supplements;

/** The paper of a request for further papers; {@code nth}: which one, the last where none is named. */
@Controller
class SupplementSlipScreen {

    private final Dossiers dossiers;
    private final Supplements supplements;
    private final SupplementSlip slip;
    private final Paper paper;

    SupplementSlipScreen(Dossiers dossiers, Supplements supplements, SupplementSlip slip, Paper paper) {
        this.dossiers = dossiers;
        this.supplements = supplements;
        this.slip = slip;
        this.paper = paper;
    }

    @May(SlipPanel.PRINT)
    @GetMapping("/dossiers/{code}/slips/02.pdf")
    ResponseEntity<byte[]> request(@PathVariable String code, @RequestParam(defaultValue = "0") int nth, Actor me) {
        var card = DossierCode.parse(code)
                .flatMap(it -> dossiers.find(it, me, SlipPanel.PRINT))
                .orElseThrow(NotFound::new);
        var request = sent(card, nth);
        var sheet = new Sheet(card.code().value(), Forms.SUPPLEMENT, "slips/supplement");
        return paper.print(sheet, me, () -> slip.of(card, request));
    }

    private SupplementRequest sent(DossierCard card, int nth) {
        return supplements.of(card.code()).reversed().stream()
                .filter(it -> it.issued() != null && (nth == 0 || it.issued().nth() == nth))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
