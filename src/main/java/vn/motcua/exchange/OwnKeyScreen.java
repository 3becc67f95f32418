package vn.motcua.exchange;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;

/** A new key of ours, with our name the first time. */
@Controller
class OwnKeyScreen {

    private final OwnKeys keys;
    private final PartnerPages lists;
    private final Pages pages;

    OwnKeyScreen(OwnKeys keys, PartnerPages lists, Pages pages) {
        this.keys = keys;
        this.lists = lists;
        this.pages = pages;
    }

    @PostMapping("/exchange-keys")
    @May(Permissions.KEYS)
    View make(
            @RequestParam(defaultValue = "") String self,
            @RequestParam(defaultValue = "0") int starts,
            @RequestParam(defaultValue = "365") int days,
            Actor me) {
        return switch (keys.make(self.strip(), starts, days, me)) {
            case Granted<String> _ -> pages.seeOther(PartnerScreen.HERE);
            case Refused<String>(var reasons) ->
                pages.show(
                        "exchange/list",
                        lists.list(me, Partners.Entry.NOTHING, reasons),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
