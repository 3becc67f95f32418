package vn.motcua.supplement;

import static vn.motcua.supplement.ItemFields.text;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;

/** The pages on which a request is written or sent, and what they have in common. */
@Component
class AskPages {

    private final Dossiers dossiers;
    private final Supplements supplements;
    private final Asks asks;
    private final Catalogue catalogue;
    private final Accounts accounts;
    private final Once once;
    private final Pages pages;

    AskPages(
            Dossiers dossiers,
            Supplements supplements,
            Asks asks,
            Catalogue catalogue,
            Accounts accounts,
            Once once,
            Pages pages) {
        this.dossiers = dossiers;
        this.supplements = supplements;
        this.asks = asks;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.once = once;
        this.pages = pages;
    }

    DossierCard dossier(String code, Actor me, String permission) {
        return DossierCode.parse(code)
                .flatMap(it -> dossiers.find(it, me, permission))
                .filter(it -> permission.equals(Permissions.ASK)
                        || me.mayAt(permission, it.keeper().agency()))
                .orElseThrow(NotFound::new);
    }

    AskForm fresh(DossierCard dossier, Actor me) {
        return new AskForm(dossier.version(), null, null, me.name(), null, null, null, null, Once.newKey());
    }

    View show(AskPage.Kind kind, DossierCard dossier, AskForm typed) {
        return pages.show(
                "supplement/ask",
                page(kind, dossier, typed, asks.whyNot(dossier).stream().toList()));
    }

    /** Once; done leads back to the dossier, refused shows all that was typed. */
    View send(AskPage.Kind kind, DossierCard dossier, AskForm typed, Retry retry, Act act) {
        if (typed.wantsRows()) return show(kind, dossier, typed);
        var decision = once.form(retry, () -> act.decide().map(it -> "/dossiers/" + it));
        return switch (decision) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show("supplement/ask", page(kind, dossier, typed, reasons), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    interface Act {
        Decision<DossierCode> decide();
    }

    private AskPage page(AskPage.Kind kind, DossierCard dossier, AskForm typed, List<Refusal> problems) {
        var version = catalogue.version(dossier.procedureVersion());
        return new AskPage(
                kind,
                dossier,
                version.name(),
                asks.terms(dossier),
                version.contents().papers(),
                typed,
                rows(typed),
                waiting(kind, dossier),
                problems);
    }

    private AskPage.@Nullable Waiting waiting(AskPage.Kind kind, DossierCard dossier) {
        if (kind == AskPage.Kind.PROPOSE) return null;
        return asks.proposal(supplements.of(dossier.code()))
                .map(it -> new AskPage.Waiting(it, name(it.proposed().by())))
                .orElse(null);
    }

    private String name(String username) {
        return accounts.find(username).map(Account::name).orElse(username);
    }

    static List<AskPage.Row> rows(AskForm typed) {
        return IntStream.rangeClosed(1, typed.rowsShown())
                .mapToObj(row -> row(row, typed))
                .toList();
    }

    private static AskPage.Row row(int row, AskForm typed) {
        var it = typed.row(row);
        return new AskPage.Row(row, AskForm.field(row), text(it.component()), text(it.what()), text(it.basis()));
    }
}
