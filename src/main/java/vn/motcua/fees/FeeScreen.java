package vn.motcua.fees;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;

/** A fee taken after acceptance, from the dossier's page. */
@Controller
@RequestMapping("/dossiers/{code}/fees")
class FeeScreen {

    private final Fees fees;
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Once once;
    private final Pages pages;

    FeeScreen(Fees fees, Dossiers dossiers, Catalogue catalogue, Once once, Pages pages) {
        this.fees = fees;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.once = once;
        this.pages = pages;
    }

    record Typed(
            @Nullable Integer pages,
            @Nullable Integer copies,
            @Nullable String exemption,
            @Nullable String onceKey) {

        int pagesOrOne() {
            return pages == null ? 1 : Math.clamp(pages, 0, COUNT_MAX);
        }

        int copiesOrOne() {
            return copies == null ? 1 : Math.clamp(copies, 0, COUNT_MAX);
        }

        private static final int COUNT_MAX = 9_999;
    }

    @GetMapping
    @May(Permissions.TAKE)
    View form(@PathVariable String code, Typed typed, Actor me) {
        return pages.show("fees/take", page(dossier(code, me), typed, List.of()));
    }

    @PostMapping
    @May(Permissions.TAKE)
    View take(@PathVariable String code, Typed typed, Actor me, Retry retry) {
        var dossier = dossier(code, me);
        var page = page(dossier, typed, List.of());
        var decision = once.form(
                retry,
                () -> fees.take(dossier.code(), dossier.keeper().agency(), page.owed(), typed.exemption(), me)
                        .map(receipt -> "/dossiers/" + dossier.code()));
        return switch (decision) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show("fees/take", page(dossier, typed, reasons), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private DossierCard dossier(String code, Actor me) {
        return DossierCode.parse(code).flatMap(it -> dossiers.find(it, me)).orElseThrow(NotFound::new);
    }

    private FeeForm page(DossierCard dossier, Typed typed, List<Refusal> problems) {
        var rule = catalogue.version(dossier.procedureVersion()).terms().fee();
        var owed = fees.owed(rule, typed.pagesOrOne(), typed.copiesOrOne());
        var exemption = typed.exemption() == null ? "" : typed.exemption();
        var key = typed.onceKey() == null ? Once.newKey() : typed.onceKey();
        return new FeeForm(
                dossier.code(), rule, owed, typed.pagesOrOne(), typed.copiesOrOne(), exemption, problems, key);
    }
}
