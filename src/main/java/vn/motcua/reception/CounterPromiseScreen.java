package vn.motcua.reception;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;

/** The counter's page while it is filled in: nothing is saved. */
@Controller
@RequestMapping("/counter/{procedure}/promise")
class CounterPromiseScreen {

    private final Counter counter;
    private final Pages pages;

    CounterPromiseScreen(Counter counter, Pages pages) {
        this.counter = counter;
        this.pages = pages;
    }

    /** Somebody loads the address again under which a whole page was answered. */
    @GetMapping
    @May(Permissions.ACCEPT)
    View again(@PathVariable String procedure) {
        return pages.seeOther("/counter/" + counter.version(procedure).code().value());
    }

    /** The clerk says that all required papers are there. */
    @PostMapping(params = "complete")
    @May(Permissions.ACCEPT)
    View complete(@PathVariable String procedure, CounterForm form, Ticket ticket, Actor me) {
        var version = counter.version(procedure);
        return pages.show("reception/form", counter.page(version, form.withAllPapers(version), List.of(), ticket, me));
    }

    /** Back from a page beside the counter: whoever was written there as refused is the requester here. */
    @PostMapping(params = "back")
    @May(Permissions.ACCEPT)
    View back(
            @PathVariable String procedure,
            CounterForm form,
            Ticket ticket,
            @RequestParam MultiValueMap<String, String> sent,
            Actor me) {
        var known = PersonFields.sent("applicant", sent);
        var whole = known.isEmpty() ? form : form.of(known);
        return pages.show("reception/form", counter.page(counter.version(procedure), whole, List.of(), ticket, me));
    }

    /** The promised date for what is typed so far: the block alone for htmx, the whole page without it. */
    @PostMapping(headers = "!HX-Boosted")
    @May(Permissions.ACCEPT)
    View promise(
            @PathVariable String procedure,
            CounterForm form,
            Ticket ticket,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Actor me) {
        var page = counter.page(counter.version(procedure), form, List.of(), ticket, me);
        return htmx == null ? pages.show("reception/form", page) : pages.show("reception/promise", page.promise());
    }

    /** The whole page, where htmx sends the form as a browser would. */
    @PostMapping(headers = "HX-Boosted")
    @May(Permissions.ACCEPT)
    View promised(@PathVariable String procedure, CounterForm form, Ticket ticket, Actor me) {
        return pages.show("reception/form", counter.page(counter.version(procedure), form, List.of(), ticket, me));
    }
}
