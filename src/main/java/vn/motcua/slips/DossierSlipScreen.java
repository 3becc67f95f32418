package vn.motcua.slips;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;

/** The papers of a dossier, for officers of its agencies. {@code leg}: which of several results. */
@Controller
@RequestMapping("/dossiers/{code}")
@May(SlipPanel.PRINT)
class DossierSlipScreen {

    private final Dossiers dossiers;
    private final ReceiptSlip receipt;
    private final ApologySlip apology;
    private final StopSlip stop;
    private final ControlSlip control;
    private final ResultSlip result;
    private final Paper paper;

    DossierSlipScreen(
            Dossiers dossiers,
            ReceiptSlip receipt,
            ApologySlip apology,
            StopSlip stop,
            ControlSlip control,
            ResultSlip result,
            Paper paper) {
        this.dossiers = dossiers;
        this.apology = apology;
        this.stop = stop;
        this.receipt = receipt;
        this.control = control;
        this.result = result;
        this.paper = paper;
    }

    @GetMapping("/slips/01.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable String code, Actor me, HttpServletRequest request) {
        var card = card(code, me);
        return paper.print(sheet(card, Forms.RECEIPT, "receipt"), me, () -> receipt.of(card, paper.publicUrl(request)));
    }

    @GetMapping("/slips/04.pdf")
    ResponseEntity<byte[]> apology(@PathVariable String code, Actor me) {
        var card = card(code, me);
        return paper.print(
                sheet(card, Forms.APOLOGY, "apology"),
                me,
                () -> apology.of(card).orElseThrow(NotFound::new));
    }

    @GetMapping("/slips/05.pdf")
    ResponseEntity<byte[]> stop(@PathVariable String code, Actor me) {
        var card = card(code, me);
        return paper.print(
                sheet(card, Forms.STOP, "stop"), me, () -> stop.of(card).orElseThrow(NotFound::new));
    }

    @GetMapping("/slips/06.pdf")
    ResponseEntity<byte[]> control(@PathVariable String code, Actor me) {
        var card = card(code, me);
        return paper.print(sheet(card, Forms.CONTROL, "control"), me, () -> control.of(card));
    }

    @GetMapping("/result.pdf")
    ResponseEntity<byte[]> result(
            @PathVariable String code, @RequestParam(required = false) @Nullable Integer leg, Actor me) {
        var card = card(code, me);
        return paper.print(
                sheet(card, Forms.RESULT, "result"),
                me,
                () -> result.of(card, leg).orElseThrow(NotFound::new));
    }

    private static Sheet sheet(DossierCard card, String form, String template) {
        return new Sheet(card.code().value(), form, "slips/" + template);
    }

    private DossierCard card(String code, Actor me) {
        return DossierCode.parse(code)
                .flatMap(it -> dossiers.find(it, me, SlipPanel.PRINT))
                .orElseThrow(NotFound::new);
    }
}
