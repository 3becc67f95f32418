package vn.motcua.reform;

import static vn.motcua.platform.Typed.text;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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

/** Who goes on in whom: agencies, units, agencies that begin with a reform. */
@Controller
class MappingScreen {

    private static final String ONE = ReformScreen.HERE + "/{id:\\d{1,18}}";

    private final Reforms reforms;
    private final MappingPages forms;
    private final Once once;
    private final Pages pages;

    MappingScreen(Reforms reforms, MappingPages forms, Once once, Pages pages) {
        this.reforms = reforms;
        this.forms = forms;
        this.once = once;
        this.pages = pages;
    }

    @GetMapping(ONE + "/mapping")
    @May(ReformScope.PREPARE)
    View lines(@PathVariable long id, Actor me) {
        return pages.show("reform/lines", forms.lines(find(id, me), null, List.of()));
    }

    @PostMapping(ONE + "/mapping")
    @May(ReformScope.PREPARE)
    View keepLines(@PathVariable long id, @RequestParam MultiValueMap<String, String> sent, Actor me, Retry retry) {
        var it = find(id, me);
        var lines = MappingForms.lines(sent);
        return keep(
                it,
                was -> was.with(lines),
                me,
                retry,
                reasons ->
                        pages.show("reform/lines", forms.lines(it, lines, reasons), HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @GetMapping(ONE + "/units")
    @May(ReformScope.PREPARE)
    View units(@PathVariable long id, @RequestParam String agency, Actor me) {
        return pages.show("reform/units", forms.units(find(id, me), agency, null, List.of()));
    }

    @PostMapping(ONE + "/units")
    @May(ReformScope.PREPARE)
    View keepUnits(@PathVariable long id, @RequestParam MultiValueMap<String, String> sent, Actor me, Retry retry) {
        var it = find(id, me);
        var agency = text(sent.getFirst("agency"));
        var units = MappingForms.units(sent);
        return keep(
                it,
                was -> was.withUnits(agency, units),
                me,
                retry,
                reasons -> pages.show(
                        "reform/units", forms.units(it, agency, units, reasons), HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @GetMapping(ONE + "/agencies")
    @May(ReformScope.PREPARE)
    View created(@PathVariable long id, @RequestParam(required = false) @Nullable String code, Actor me) {
        return pages.show("reform/agency", forms.created(find(id, me), code));
    }

    @PostMapping(ONE + "/agencies")
    @May(ReformScope.PREPARE)
    View keepCreated(@PathVariable long id, @RequestParam MultiValueMap<String, String> sent, Actor me, Retry retry) {
        var it = find(id, me);
        var typed = MappingForms.created(sent);
        Function<List<Refusal>, View> again = reasons -> pages.show(
                "reform/agency",
                forms.again(it, typed, text(sent.getFirst("units")), reasons),
                HttpStatus.UNPROCESSABLE_CONTENT);
        if (sent.containsKey("remove")) return keep(it, was -> was.without(typed.code()), me, retry, again);
        var strange = MappingForms.strangeUnits(sent);
        return strange.isEmpty() ? keep(it, was -> was.with(typed), me, retry, again) : again.apply(strange);
    }

    @PostMapping(ONE + "/choices")
    @May(ReformScope.PREPARE)
    View choose(@PathVariable long id, @RequestParam String code, @RequestParam String keeper, Actor me, Retry retry) {
        var it = find(id, me);
        return keep(
                it, was -> was.choosing(code.strip(), keeper), me, retry, _ -> pages.seeOther(ReformScreen.path(id)));
    }

    private View keep(
            Reform it, UnaryOperator<Mapping> change, Actor me, Retry retry, Function<List<Refusal>, View> again) {
        var mapping = change.apply(it.mapping());
        var unreadable = Unreadable.of(mapping);
        var kept = unreadable.isEmpty()
                ? once.form(
                        retry, () -> reforms.change(it, it.head(), mapping, me).map(ReformScreen::path))
                : new Refused<String>(unreadable);
        return switch (kept) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) -> again.apply(reasons);
        };
    }

    private Reform find(long id, Actor me) {
        return reforms.find(id, me).orElseThrow(NotFound::new);
    }
}
