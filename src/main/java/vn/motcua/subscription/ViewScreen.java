package vn.motcua.subscription;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;
import vn.motcua.platform.Stale;
import vn.motcua.platform.Typed;
import vn.motcua.reporting.ReportAddress;

/** A report's filter kept under a name, renamed, shared and dropped. */
@Controller
@RequestMapping("/views")
@May(Permissions.VIEW)
class ViewScreen {

    private final Views views;
    private final ViewPages words;
    private final Once once;
    private final Pages pages;

    ViewScreen(Views views, ViewPages words, Once once, Pages pages) {
        this.views = views;
        this.words = words;
        this.once = once;
        this.pages = pages;
    }

    @Bean
    static Stale.KeptWords wordsOfAView() {
        return Stale.KeptWords.of("name");
    }

    record SaveForm(
            @Nullable String report,
            @Nullable String query,
            @Nullable String name) {

        ReportAddress address() {
            return new ReportAddress(Typed.text(report), Typed.text(query));
        }
    }

    record ChangeForm(
            @Nullable Integer version,
            @Nullable String name,
            @Nullable String unit) {

        @Nullable
        String sharedWith() {
            return unit == null || unit.isBlank() ? null : unit;
        }
    }

    @PostMapping
    View save(SaveForm form, Actor me, Retry retry) {
        var name = Typed.text(form.name());
        return switch (once.form(
                retry, () -> views.save(form.address(), name, me).map(ViewScreen::path))) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show(
                        "subscription/refused",
                        new ViewsPanel.Saving(form.address(), name, reasons),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping("/{id}")
    View show(@PathVariable long id, Actor me) {
        return pages.show("subscription/view", words.page(views.own(id, me), me));
    }

    @PostMapping("/{id}")
    View change(@PathVariable long id, ChangeForm form, Actor me) {
        var it = views.own(id, me);
        var name = Typed.text(form.name());
        var version = form.version() == null ? it.version() : form.version();
        return switch (views.change(id, version, name, form.sharedWith(), me)) {
            case Granted<Long>(var changed) -> pages.seeOther(path(changed));
            case Refused<Long>(var reasons) ->
                pages.show(
                        "subscription/view",
                        words.page(it, name, form.sharedWith(), reasons, me),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @PostMapping("/{id}/removal")
    View drop(@PathVariable long id, Actor me) {
        views.drop(id, me);
        return pages.seeOther("/reports");
    }

    static String path(long id) {
        return "/views/" + id;
    }
}
