package vn.motcua.slips;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.reception.Receptions;

/** The paper of a refusal to receive, for the agency that refused. */
@Controller
class ReceptionSlipScreen {

    private final Receptions receptions;
    private final RefusalSlip slip;
    private final Paper paper;

    ReceptionSlipScreen(Receptions receptions, RefusalSlip slip, Paper paper) {
        this.receptions = receptions;
        this.slip = slip;
        this.paper = paper;
    }

    @May(SlipPanel.PRINT)
    @GetMapping("/receptions/{reference}/slips/03.pdf")
    ResponseEntity<byte[]> refusal(@PathVariable String reference, Actor me) {
        var refusal = receptions.find(reference, me, SlipPanel.PRINT).orElseThrow(NotFound::new);
        return paper.print(new Sheet(refusal.reference(), Forms.REFUSAL, "slips/refusal"), me, () -> slip.of(refusal));
    }
}
