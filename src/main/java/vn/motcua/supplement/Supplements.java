package vn.motcua.supplement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.documents.Documents;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Held;
import vn.motcua.dossier.Holds;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.Verb;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.supplement.SupplementRequest.Closed;
import vn.motcua.supplement.SupplementRequest.Proposed;
import vn.motcua.supplement.SupplementRequest.State;

/**
 * Asking the citizen for what is missing: proposed by whoever handles the dossier, sent by the receiving desk alone,
 * all items at once, each with its legal basis.
 */
@Service
public class Supplements {

    private final Holds holds;
    private final Laws laws;
    private final Sending sending;
    private final Receiving receiving;
    private final RequestTable table;
    private final Timeline timeline;
    private final Catalogue catalogue;
    private final Documents documents;

    Supplements(
            Holds holds,
            Laws laws,
            Sending sending,
            Receiving receiving,
            RequestTable table,
            Timeline timeline,
            Catalogue catalogue,
            Documents documents) {
        this.holds = holds;
        this.laws = laws;
        this.sending = sending;
        this.receiving = receiving;
        this.table = table;
        this.timeline = timeline;
        this.catalogue = catalogue;
        this.documents = documents;
    }

    /** A handler's proposal waits at the desk; the clock runs on. */
    @Transactional
    public Decision<DossierCode> propose(Asked asked, List<Wanted> wanted, Actor by) {
        return holds.hold(asked, Permissions.ASK, by)
                .then(held -> mayAsk(held).then(earlier -> drafted(held, earlier, wanted, asked.reason(), by)))
                .map(it -> {
                    var proposed = it.request().proposed();
                    table.add(it.request(), it.held().keptBy());
                    timeline.append(
                            asked.code(), by, proposed.agency(), proposed.at(), SupplementFacts.proposed(it.request()));
                    return asked.code();
                });
    }

    /** The desk asks by itself: written and sent in one act, status 5. */
    @Transactional
    public Decision<DossierCode> issue(Asked asked, List<Wanted> wanted, Contact contact, Actor by) {
        return holds.holdAtDesk(asked, Permissions.ISSUE, by)
                .then(held -> mayAsk(held).then(earlier -> drafted(held, earlier, wanted, asked.reason(), by)))
                .then(it -> sending.send(it, contact, by));
    }

    /** The desk sends what a handler has proposed, as it was proposed. */
    @Transactional
    public Decision<DossierCode> sendProposal(Asked asked, Contact contact, Actor by) {
        return holds.holdAtDesk(asked, Permissions.ISSUE, by)
                .then(held -> lawful(held)
                        .then(earlier -> proposal(earlier, asked.code())
                                .then(it -> sending.send(new Drafted(held, it, earlier), contact, by))));
    }

    /** The desk sends nothing and says why. */
    @Transactional
    public Decision<DossierCode> decline(Asked asked, Actor by) {
        return holds.holdAtDesk(asked, Permissions.ISSUE, by)
                .then(held -> AskingRules.reason(asked.reason())
                        .then(_ -> proposal(table.of(asked.code()), asked.code()))
                        .map(it -> {
                            table.close(
                                    asked.code(),
                                    it.number(),
                                    State.CANCELLED,
                                    new Closed(by.username(), held.at(), asked.reason()));
                            timeline.append(
                                    asked.code(),
                                    by,
                                    held.agency(),
                                    held.at(),
                                    SupplementFacts.declined(it.number(), asked.reason()));
                            return asked.code();
                        }));
    }

    /** What has come for open items, or is not needed after all; with the last one the clock runs again. */
    @Transactional
    public Decision<DossierCode> receive(Asked asked, List<Answered> answers, Actor by) {
        return holds.holdAtDesk(asked, Permissions.ISSUE, by).then(held -> receiving.receive(held, answers, by));
    }

    /** All requests of a dossier, in order; authority is the caller's business. */
    public List<SupplementRequest> of(DossierCode code) {
        return table.of(code);
    }

    /** What is awaited from the citizen now. */
    public Optional<SupplementRequest> awaited(DossierCard dossier) {
        if (dossier.whyNot(Verb.SUPPLEMENT).isPresent()) return Optional.empty();
        return Receiving.awaited(table.of(dossier.code()));
    }

    /** How often the law of its day lets more be asked for; empty: as often as needed. */
    public OptionalInt max(DossierCard dossier) {
        return laws.of(dossier).max();
    }

    private Decision<List<SupplementRequest>> mayAsk(Held held) {
        return lawful(held)
                .then(earlier -> earlier.stream().anyMatch(it -> it.state() == State.PROPOSED)
                        ? Decision.refused(Refusal.of("supplement.waiting", held.code()))
                        : Decision.granted(earlier));
    }

    private Decision<List<SupplementRequest>> lawful(Held held) {
        var notNow = held.whyNot(Verb.ASK_SUPPLEMENT);
        if (notNow.isPresent()) return Decision.refused(notNow.get());
        var earlier = table.of(held.code());
        return laws.of(held)
                .refusal(Laws.of(held, earlier))
                .<Decision<List<SupplementRequest>>>map(Decision::refused)
                .orElseGet(() -> Decision.granted(earlier));
    }

    private Decision<Drafted> drafted(
            Held held, List<SupplementRequest> earlier, List<Wanted> wanted, String reason, Actor by) {
        var version = catalogue.version(held.procedureVersion());
        var proposed = new Proposed(by.username(), held.agency(), held.at());
        return AskingRules.items(wanted, version, handedIn(held.code(), wanted))
                .then(items -> AskingRules.reason(reason).map(_ -> items))
                .map(items -> new SupplementRequest(
                        held.code(), earlier.size() + 1, State.PROPOSED, reason, proposed, null, null, items))
                .map(it -> new Drafted(held, it, earlier));
    }

    /** Asked only where it matters: where a paper is asked for without a word. */
    private Set<String> handedIn(DossierCode code, List<Wanted> wanted) {
        if (wanted.stream().noneMatch(Wanted::isBarePaper)) return Set.of();
        return documents.of(code).stream()
                .filter(it -> !it.shown())
                .map(PaperLine::component)
                .collect(Collectors.toSet());
    }

    private static Decision<SupplementRequest> proposal(List<SupplementRequest> requests, DossierCode code) {
        return requests.stream()
                .filter(it -> it.state() == State.PROPOSED)
                .findFirst()
                .map(Decision::granted)
                .orElseGet(() -> Decision.refused(Refusal.of("supplement.nothing-waits", code)));
    }
}
