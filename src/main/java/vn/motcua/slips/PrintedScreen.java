package vn.motcua.slips;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;

/** A copy as it was printed, for officers of the dossier's agencies. */
@Controller
class PrintedScreen {

    private final Dossiers dossiers;
    private final PrintedTable table;

    PrintedScreen(Dossiers dossiers, PrintedTable table) {
        this.dossiers = dossiers;
        this.table = table;
    }

    @GetMapping("/dossiers/{code}/slips/{form}/{copy}.pdf")
    @May(SlipPanel.PRINT)
    ResponseEntity<byte[]> copy(
            @PathVariable String code, @PathVariable String form, @PathVariable int copy, Actor me) {
        var dossier = DossierCode.parse(code)
                .flatMap(it -> dossiers.find(it, me, SlipPanel.PRINT))
                .orElseThrow(NotFound::new);
        var pdf = table.copy(dossier.code().value(), form, copy).orElseThrow(NotFound::new);
        return Paper.answer(pdf, form + "-" + dossier.code() + "-" + copy);
    }
}
