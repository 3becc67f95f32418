package vn.motcua.supplement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.documents.Documents;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Held;
import vn.motcua.dossier.Pauses;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.Verb;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.supplement.SupplementRequest.State;

/** Takes in what was asked for; the last item closes the request and lets the clock run again. */
@Component
class Receiving {

    private final Laws laws;
    private final RequestTable table;
    private final Documents documents;
    private final Catalogue catalogue;
    private final Pauses pauses;
    private final Timeline timeline;

    Receiving(
            Laws laws, RequestTable table, Documents documents, Catalogue catalogue, Pauses pauses, Timeline timeline) {
        this.laws = laws;
        this.table = table;
        this.documents = documents;
        this.catalogue = catalogue;
        this.pauses = pauses;
        this.timeline = timeline;
    }

    static Optional<SupplementRequest> awaited(List<SupplementRequest> requests) {
        return requests.reversed().stream()
                .filter(it -> it.state() == State.ISSUED)
                .findFirst();
    }

    Decision<DossierCode> receive(Held held, List<Answered> answers, Actor by) {
        var notNow = held.whyNot(Verb.SUPPLEMENT);
        if (notNow.isPresent()) return Decision.refused(notNow.get());
        return awaited(table.of(held.code()))
                .map(request -> AnswerRules.check(answers, request).then(_ -> write(held, request, answers, by)))
                .orElseGet(() -> Decision.refused(Refusal.of("supplement.nothing-awaited", held.code())));
    }

    private Decision<DossierCode> write(Held held, SupplementRequest request, List<Answered> answers, Actor by) {
        documents.supplement(held.code(), lines(held, request, answers), by);
        table.answer(request, answers, by.username(), held.at());
        var fact = SupplementFacts.received(request, answers);
        if (!request.isAnsweredBy(answers)) {
            timeline.append(held.code(), by, held.agency(), held.at(), fact);
            return Decision.granted(held.code());
        }
        return pauses.supplemented(held.because(fact), laws.of(held).beginsAnew());
    }

    private List<PaperLine> lines(Held held, SupplementRequest request, List<Answered> answers) {
        var version = catalogue.version(held.procedureVersion());
        return answers.stream()
                .filter(it -> it.kind() != null)
                .flatMap(it -> request.items().stream()
                        .filter(item -> item.item() == it.item() && item.isPaper())
                        .map(item -> line(version, item, it, LocalDate.ofInstant(held.at(), LegalClock.ZONE))))
                .toList();
    }

    private static PaperLine line(ProcedureVersion version, Item item, Answered it, LocalDate day) {
        var shown = version.contents().papers().stream()
                .anyMatch(paper -> paper.key().equals(item.component()) && paper.shownOnly());
        return new PaperLine(
                Objects.requireNonNull(item.component()),
                item.name(),
                Objects.requireNonNull(it.kind()),
                Objects.requireNonNull(it.count()),
                false,
                shown,
                day);
    }
}
