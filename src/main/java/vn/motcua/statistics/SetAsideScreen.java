package vn.motcua.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;
import vn.motcua.platform.Stale;

/** A dossier taken out of all numbers, or counted again. */
@Controller
@RequestMapping("/dossiers/{code}/setting-aside")
class SetAsideScreen {

    private final SettingAside setting;
    private final Once once;
    private final Pages pages;

    SetAsideScreen(SettingAside setting, Once once, Pages pages) {
        this.setting = setting;
        this.once = once;
        this.pages = pages;
    }

    @Bean
    static Stale.KeptWords wordsOfASettingAside() {
        return Stale.KeptWords.of("reason");
    }

    enum Said {
        LEAVE_OUT,
        COUNT
    }

    record Form(
            @Nullable Said said,
            SettingAside.@Nullable Cause cause,
            @Nullable String reason) {
        String words() {
            return reason == null ? "" : reason;
        }
    }

    record Page(SettingAside.Seen seen, Form form, List<Refusal> problems) {
        String onceKey() {
            return Once.newKey();
        }
    }

    @GetMapping
    @May(Permissions.SET_ASIDE)
    View form(@PathVariable String code, Actor me) {
        return pages.show("statistics/aside", page(code, new Form(null, null, null), List.of(), me));
    }

    @PostMapping
    @May(Permissions.SET_ASIDE)
    View setAside(@PathVariable String code, Form form, Actor me, Retry retry) {
        var dossier = dossier(code);
        return switch (once.form(retry, () -> answer(dossier, form, me).map(it -> "/dossiers/" + it))) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show("statistics/aside", page(code, form, reasons, me), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Decision<DossierCode> answer(DossierCode dossier, Form form, Actor me) {
        return form.said() == Said.COUNT
                ? setting.countAgain(dossier, form.words(), me)
                : setting.setAside(dossier, form.cause(), form.words(), me);
    }

    private Page page(String code, Form form, List<Refusal> problems, Actor me) {
        return new Page(setting.see(dossier(code), me), form, problems);
    }

    private static DossierCode dossier(String code) {
        return DossierCode.parse(code).orElseThrow(NotFound::new);
    }
}
