package vn.motcua.slips;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.interlink.TransferSlips;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;

/** The transfer slip on paper, for either end. */
@Controller
class TransferSlipPaperScreen {

    private final TransferSlips slips;
    private final TransferPaper page;
    private final Paper paper;

    TransferSlipPaperScreen(TransferSlips slips, TransferPaper page, Paper paper) {
        this.slips = slips;
        this.page = page;
        this.paper = paper;
    }

    @May(SlipPanel.PRINT)
    @GetMapping("/handovers/slips/{code}/print.pdf")
    ResponseEntity<byte[]> print(@PathVariable String code, Actor me) {
        var slip = slips.find(code, me, SlipPanel.PRINT).orElseThrow(NotFound::new);
        var sheet = new Sheet(slip.code(), Forms.TRANSFER, "slips/transfer");
        return paper.print(sheet, me, () -> page.of(slip));
    }
}
