package vn.motcua.exchange;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Typed;

/** The systems we exchange dossiers with: how each stands, and for the administrator what may be changed. */
@Controller
class PartnerScreen {

    static final String HERE = "/partners";

    private final Partners partners;
    private final PartnerPages lists;
    private final Pages pages;

    PartnerScreen(Partners partners, PartnerPages lists, Pages pages) {
        this.partners = partners;
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping(HERE)
    @May(Permissions.VIEW)
    View list(Actor me) {
        return pages.show("exchange/list", lists.list(me, Partners.Entry.NOTHING, List.of()));
    }

    @PostMapping(HERE)
    @May(Permissions.ADMIN)
    View add(PartnerForm typed, Actor me) {
        var entry = typed.entry(Typed.text(typed.name()).strip());
        return switch (partners.add(entry, me)) {
            case Granted<PartnerName>(var added) -> pages.seeOther(HERE + "/" + added);
            case Refused<PartnerName>(var reasons) ->
                pages.show("exchange/list", lists.list(me, entry, reasons), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping(HERE + "/{partner}")
    @May(Permissions.VIEW)
    View show(@PathVariable String partner, Actor me) {
        return pages.show("exchange/show", lists.show(find(partners, partner), me, List.of()));
    }

    @PostMapping(HERE + "/{partner}")
    @May(Permissions.ADMIN)
    View change(@PathVariable String partner, PartnerForm typed, Actor me) {
        var found = find(partners, partner);
        var entry = typed.entry(partner);
        return switch (partners.change(found.name(), entry, me)) {
            case Granted<PartnerName> _ -> pages.seeOther(HERE + "/" + partner);
            case Refused<PartnerName>(var reasons) ->
                pages.show("exchange/show", lists.show(found, me, entry, reasons), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    static Partner find(Partners partners, String name) {
        if (!PartnerName.isOne(name)) throw new NotFound();
        return partners.find(new PartnerName(name)).orElseThrow(NotFound::new);
    }
}
