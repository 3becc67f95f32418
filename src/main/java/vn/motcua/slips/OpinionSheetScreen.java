package vn.motcua.slips;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.kernel.Actor;
import vn.motcua.opinion.Links;
import vn.motcua.opinion.OpinionRequest;
import vn.motcua.opinion.Opinions;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;

/** The request for an opinion on paper. With the code to answer by it is printed and not kept: that is a secret. */
@Controller
@RequestMapping("/opinions/{id:[0-9]{1,18}}/slip.pdf")
@May(SlipPanel.PRINT)
class OpinionSheetScreen {

    private static final String TEMPLATE = "slips/opinion";

    private final Opinions opinions;
    private final Links links;
    private final OpinionSheet sheet;
    private final Paper paper;

    OpinionSheetScreen(Opinions opinions, Links links, OpinionSheet sheet, Paper paper) {
        this.opinions = opinions;
        this.links = links;
        this.sheet = sheet;
        this.paper = paper;
    }

    @GetMapping
    ResponseEntity<byte[]> print(@PathVariable long id, Actor me) {
        var it = found(id, me);
        return paper.print(new Sheet(it.code().value(), Forms.OPINION, TEMPLATE), me, () -> sheet.of(it, null));
    }

    @PostMapping
    ResponseEntity<byte[]> printWithLink(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String token,
            Actor me,
            HttpServletRequest request) {
        var it = found(id, me);
        if (!links.isOf(it, token)) throw new NotFound();
        var host = paper.publicUrl(request);
        var link = new OpinionSheetPage.Link(Qr.svg(host + Links.PATH + token), host);
        return paper.print(TEMPLATE, Forms.OPINION + "-" + it.code(), () -> sheet.of(it, link));
    }

    private OpinionRequest found(long id, Actor me) {
        return opinions.find(id, me).orElseThrow(NotFound::new);
    }
}
