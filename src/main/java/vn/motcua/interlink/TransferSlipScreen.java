package vn.motcua.interlink;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;

/** At the end of the day: which dossiers go to which unit, on one slip each; and what has come of them. */
@Controller
@RequestMapping("/handovers/slips")
class TransferSlipScreen {

    private static final int ROWS = 20;

    private final TransferSlips slips;
    private final SlipLists lists;
    private final Once once;
    private final Pages pages;

    TransferSlipScreen(TransferSlips slips, SlipLists lists, Once once, Pages pages) {
        this.slips = slips;
        this.lists = lists;
        this.once = once;
        this.pages = pages;
    }

    record Making(List<SlipLists.Waiting> waiting, SlipForm typed, List<Refusal> problems) {}

    @GetMapping
    @May(Inbox.VIEW)
    View list(@RequestParam(required = false) @Nullable Long before, Actor me) {
        return pages.show("interlink/slips", lists.of(me, before == null ? Long.MAX_VALUE : before, ROWS));
    }

    @GetMapping("/new")
    @May(Inbox.ANSWER)
    View form(Actor me) {
        return pages.show(
                "interlink/slip_form",
                new Making(lists.waiting(me), new SlipForm(null, null, "", Once.newKey()), List.of()));
    }

    @PostMapping
    @May(Inbox.ANSWER)
    View make(SlipForm form, Actor me, Retry retry) {
        return switch (once.form(retry, () -> slips.make(form.all(), me).map(TransferSlipScreen::path))) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show(
                        "interlink/slip_form",
                        new Making(lists.waiting(me), form, reasons),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping("/{code}")
    @May(Inbox.VIEW)
    View show(@PathVariable String code, Actor me) {
        var slip = slips.find(code, me, Inbox.VIEW).orElseThrow(NotFound::new);
        return pages.show("interlink/slip", lists.page(slip, slips.lines(slip), me));
    }

    private static String path(List<TransferSlip> made) {
        return made.size() == 1 ? "/handovers/slips/" + made.getFirst().code() : "/handovers/slips";
    }
}
