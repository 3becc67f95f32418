package vn.motcua.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.DueQuestion;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Held;
import vn.motcua.dossier.Verb;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.Confirmed;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/** Judges what an officer wants to ask by the dossier, its step and the terms of its procedure version. */
@Component
class Drafting {

    private final OwnStepQuery steps;
    private final OpinionLaws laws;
    private final Addressees addressees;
    private final ReceivedPapers received;
    private final Catalogue catalogue;

    Drafting(
            OwnStepQuery steps, OpinionLaws laws, Addressees addressees, ReceivedPapers received, Catalogue catalogue) {
        this.steps = steps;
        this.laws = laws;
        this.addressees = addressees;
        this.received = received;
        this.catalogue = catalogue;
    }

    Decision<Draft> draft(Held held, Asking asking, Actor by) {
        var notNow = held.whyNot(Verb.PASS_ON);
        if (notNow.isPresent()) return Decision.refused(notNow.get());
        var own = steps.of(held.code(), by);
        if (own.isEmpty()) return Decision.refused(Refusal.of("opinion.ask.not-your-step", held.code()));
        var step = own.get();
        var asker = new OpinionRequest.Asker(
                by.username(), step.agency(), step.unit(), step.legNo(), step.stepKey(), held.receivedBy(), held.at());
        var version = catalogue.version(held.procedureVersion());
        var terms = laws.of(version);
        return AskingRules.days(asking.days(), terms.days())
                .then(days -> addressed(asking, asker)
                        .map(them -> them.stream()
                                .map(it -> new Draft.To(it, due(it, days, terms, asker)))
                                .toList())
                        .then(to -> inTime(to, held, asking))
                        .map(to -> new Draft(
                                held.code(),
                                asker,
                                new OpinionRequest.Question(
                                        asking.question().strip(), papers(asking, held.code(), version)),
                                new Draft.Rule(terms.silence(), terms.required() || asking.required()),
                                to)));
    }

    private Instant due(OpinionRequest.Addressee to, int days, OpinionTerms terms, OpinionRequest.Asker asker) {
        var calendar = addressees.calendar(to, asker.agency());
        return calendar.due(DueQuestion.of(asker.at(), terms.days().limit(days)));
    }

    private Decision<List<OpinionRequest.Addressee>> addressed(Asking asking, OpinionRequest.Asker asker) {
        var on = LocalDate.ofInstant(asker.at(), LegalClock.ZONE);
        var them = new ArrayList<OpinionRequest.Addressee>();
        var faults = new ArrayList<Refusal>();
        for (var key : asking.to())
            addressees
                    .find(key, asker.agency(), asker.unit(), on)
                    .ifPresentOrElse(
                            them::add,
                            () -> faults.add(
                                    Refusal.of("opinion.ask.unknown", key).on("to")));
        for (var it : asking.outside())
            them.add(new OpinionRequest.Addressee(
                    null, it.name().strip(), it.email().isEmpty() ? null : it.email()));
        return faults.isEmpty() ? Decision.granted(List.copyOf(them)) : new Refused<>(faults);
    }

    /** An opinion that comes after the dossier is due helps nobody, so it is asked for only by who knows that. */
    private static Decision<List<Draft.To>> inTime(List<Draft.To> to, Held held, Asking asking) {
        var dossierDue = held.dueAt();
        var last = to.stream().map(Draft.To::dueAt).max(Instant::compareTo).orElseThrow();
        if (asking.beyondDue() || dossierDue == null || !last.isAfter(dossierDue)) return Decision.granted(to);
        return Decision.refused(Refusal.of("opinion.ask.beyond-due", Words.moment(last), Words.moment(dossierDue))
                .on(Confirmed.FIELD));
    }

    private List<String> papers(Asking asking, DossierCode code, ProcedureVersion version) {
        return received.of(code, version).stream()
                .filter(it -> asking.papers().contains(it.key()))
                .map(RequiredPaper::name)
                .toList();
    }
}
