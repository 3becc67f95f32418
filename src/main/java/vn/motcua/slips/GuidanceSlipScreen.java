package vn.motcua.slips;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.supplement.Guidances;

/** The paper of what was told before acceptance, for the agency that told it. */
@Controller
class GuidanceSlipScreen {

    private final Guidances guidances;
    private final SupplementSlip slip;
    private final Paper paper;

    GuidanceSlipScreen(Guidances guidances, SupplementSlip slip, Paper paper) {
        this.guidances = guidances;
        this.slip = slip;
        this.paper = paper;
    }

    @May(SlipPanel.PRINT)
    @GetMapping("/guidances/{reference}/slips/02.pdf")
    ResponseEntity<byte[]> guidance(@PathVariable String reference, Actor me) {
        var guidance = guidances.find(reference, me, SlipPanel.PRINT).orElseThrow(NotFound::new);
        var sheet = new Sheet(guidance.reference(), Forms.SUPPLEMENT, "slips/supplement");
        return paper.print(sheet, me, () -> slip.of(guidance));
    }
}
