package vn.motcua.exchange;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;

/** What the administrator does with one partner: pause, go on, try at once, change its keys. */
@Controller
@RequestMapping(PartnerScreen.HERE + "/{partner}")
@May(Permissions.ADMIN)
class PartnerActScreen {

    private final Partners partners;
    private final PartnerPages lists;
    private final Pages pages;

    PartnerActScreen(Partners partners, PartnerPages lists, Pages pages) {
        this.partners = partners;
        this.lists = lists;
        this.pages = pages;
    }

    @PostMapping("/pause")
    View pause(@PathVariable String partner, Actor me) {
        var found = PartnerScreen.find(partners, partner);
        return done(found, partners.pause(found.name(), me), me);
    }

    @PostMapping("/resumption")
    View goOn(@PathVariable String partner, Actor me) {
        var found = PartnerScreen.find(partners, partner);
        return done(found, partners.goOn(found.name(), me), me);
    }

    @PostMapping("/tries")
    View tryNow(@PathVariable String partner, Actor me) {
        var found = PartnerScreen.find(partners, partner);
        return done(found, partners.tryNow(found.name(), me), me);
    }

    @PostMapping("/keys")
    View trust(
            @PathVariable String partner,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "365") int days,
            Actor me) {
        var found = PartnerScreen.find(partners, partner);
        return done(found, partners.trust(found.name(), key, days, me), me);
    }

    @PostMapping("/key-ends")
    View distrust(@PathVariable String partner, @RequestParam(defaultValue = "") String kid, Actor me) {
        var found = PartnerScreen.find(partners, partner);
        return done(found, partners.distrust(found.name(), kid, me), me);
    }

    private View done(Partner partner, Decision<?> answer, Actor me) {
        return switch (answer) {
            case Granted<?> _ -> back(partner.name().value());
            case Refused<?>(var reasons) ->
                pages.show("exchange/show", lists.show(partner, me, reasons), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private View back(String partner) {
        return pages.seeOther(PartnerScreen.HERE + "/" + partner);
    }
}
