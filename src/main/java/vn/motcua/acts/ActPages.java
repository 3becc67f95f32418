package vn.motcua.acts;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.Appointments;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.LegResult;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.Confirmed;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;
import vn.motcua.platform.Typed;
import vn.motcua.route.PaidResults;

/** The one page of all acts: what it does, its ground, the reason in words. */
@Component
class ActPages {

    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Doing doing;
    private final Appointments appointments;
    private final PaidResults paid;
    private final Draft draft;
    private final LegalClock clock;
    private final Once once;
    private final Pages pages;

    ActPages(
            Dossiers dossiers,
            Catalogue catalogue,
            Doing doing,
            Appointments appointments,
            PaidResults paid,
            Draft draft,
            LegalClock clock,
            Once once,
            Pages pages) {
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.doing = doing;
        this.appointments = appointments;
        this.paid = paid;
        this.draft = draft;
        this.clock = clock;
        this.once = once;
        this.pages = pages;
    }

    View form(Kind kind, String code, Actor me) {
        var dossier = dossier(kind, code, me);
        if (!dossier.isFor(me, kind.permission(), kind.verb())) throw new NotFound();
        var problems = dossier.whyNot(kind.verb()).stream().toList();
        var reason = kind == Kind.REAPPOINT && problems.isEmpty() ? draft.of(dossier, me, clock.instant()) : "";
        var empty = new ActForm(dossier.version(), reason, "", null, null, null, null, Once.newKey());
        return pages.show("acts/act", page(kind, dossier, empty, problems, me));
    }

    View send(Kind kind, String code, ActForm form, Actor me, Retry retry) {
        var dossier = dossier(kind, code, me);
        var question = kind.isAskedTwice()
                ? Confirmed.ask(form.confirmed(), question(kind, dossier), () -> unsaid(kind, dossier, form))
                : List.<Refusal>of();
        var decision = question.isEmpty()
                ? once.form(retry, () -> doing.act(kind, dossier, form, me).map(it -> "/dossiers/" + it))
                : new Refused<String>(question);
        return switch (decision) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show("acts/act", page(kind, dossier, form, reasons, me), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    /** Whether it is the end: a stop that the law lets go on is not, nor is a new date. */
    private String question(Kind kind, DossierCard dossier) {
        var ends = kind == Kind.STOP ? !goesOn(catalogue.version(dossier.procedureVersion())) : kind.isFinal();
        return ends ? Confirmed.FINAL : Confirmed.READ;
    }

    private static boolean goesOn(ProcedureVersion version) {
        return version.goOnBasis().isPresent();
    }

    /** What has to be put right before anybody is asked whether they are sure. */
    private static List<Refusal> unsaid(Kind kind, DossierCard dossier, ActForm form) {
        var faults = new ArrayList<>(dossier.whyNot(kind.verb()).stream().toList());
        if (kind.isGrounded() && Typed.text(form.ground()).isEmpty())
            faults.add(Refusal.of(kind.noGroundKey()).on("ground"));
        if (kind == Kind.REOPEN && !dossier.result().ofLegs().isEmpty() && form.leg() == null)
            faults.add(Refusal.of("dossier.reopen.which").on("leg"));
        if (kind.isDated() && form.day() == null)
            faults.add(Refusal.of("acts.no-day").on("day"));
        if (Typed.text(form.reason()).isBlank())
            faults.add(Refusal.of("dossier.act.no-reason").on("reason"));
        return faults;
    }

    private DossierCard dossier(Kind kind, String code, Actor me) {
        return DossierCode.parse(code)
                .flatMap(it -> dossiers.find(it, me, kind.permission()))
                .filter(it -> !kind.isAtDesk()
                        || me.mayAt(kind.permission(), it.keeper().agency()))
                .orElseThrow(NotFound::new);
    }

    private Page page(Kind kind, DossierCard dossier, ActForm typed, List<Refusal> problems, Actor me) {
        var version = catalogue.version(dossier.procedureVersion());
        var tooLate = kind == Kind.REAPPOINT
                && dossier.whyNot(kind.verb()).isEmpty()
                && !appointments.wouldMove(dossier, clock.instant());
        var resultHere = kind == Kind.DISCHARGE && paid.mayReceive(dossier.code(), me);
        var matter =
                new Matter(version.name(), Grounds.of(kind, dossier, version), tooLate, goesOn(version), resultHere);
        return new Page(kind, dossier, matter, typed, problems);
    }

    /**
     * {@code tooLate}: a new date would move nothing; {@code goesOn}: the law lets handling go on after a stop; {@code
     * resultHere}: only the desk's own step is left.
     */
    record Matter(String procedure, List<String> grounds, boolean tooLate, boolean goesOn, boolean resultHere) {}

    record Page(Kind kind, DossierCard dossier, Matter matter, ActForm typed, List<Refusal> problems) {
        /** What the act does; of a stop also whether it is the end. */
        String explainKey() {
            if (kind != Kind.STOP) return kind.key("explain");
            return kind.key(matter.goesOn() ? "explain.may-go-on" : "explain.ends");
        }

        /** Of several results one was wrong; of any other act none. */
        List<LegResult> results() {
            return kind == Kind.REOPEN ? dossier.result().ofLegs() : List.of();
        }

        boolean isChosen(LegResult it) {
            return typed.leg() != null && typed.leg() == it.leg();
        }

        boolean isChosen(String ground) {
            return ground.equals(typed.ground());
        }
    }
}
