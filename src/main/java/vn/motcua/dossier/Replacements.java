package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;

/**
 * Another person goes on with the dossier in the requester's place, with proof (R26): the same dossier, code and limit.
 * An authorisation the former requester gave ends with it (Bộ luật Dân sự 2015 Art. 140).
 */
@Service
public class Replacements {

    private final ActGate gate;
    private final PersonTable people;
    private final FormerTable former;
    private final PartyTable parties;
    private final Timeline timeline;
    private final Catalogue catalogue;

    Replacements(
            ActGate gate,
            PersonTable people,
            FormerTable former,
            PartyTable parties,
            Timeline timeline,
            Catalogue catalogue) {
        this.gate = gate;
        this.people = people;
        this.former = former;
        this.parties = parties;
        this.timeline = timeline;
        this.catalogue = catalogue;
    }

    /** Only at the desk that received; all that is wrong is said at once. */
    @Transactional
    public Decision<DossierCode> replace(Asked asked, Successor asking, Actor by) {
        var successor = SuccessorRules.tidy(asking);
        return gate.holdAtDesk(asked, Permissions.REPLACE, by)
                .then(act -> noted(act.dossier()).then(next -> {
                    var before = people.of(act.code());
                    var faults = faults(act, successor, requester(before));
                    return faults.isEmpty()
                            ? Decision.granted(write(act, next, before, successor))
                            : new Refused<>(faults);
                }));
    }

    /** Why nobody can take the requester's place now; a stop for good leaves nothing to go on with. */
    public Optional<Refusal> whyNot(DossierCard dossier) {
        return dossier.whyNot(Verb.REPLACE)
                .or(() -> closed(
                        dossier.code(),
                        dossier.procedureVersion(),
                        dossier.state().phase()));
    }

    private Decision<Dossier> noted(Dossier dossier) {
        var phase = PhaseRow.of(dossier.phase()).state();
        return closed(dossier.code(), dossier.procedureVersion(), phase)
                .<Decision<Dossier>>map(Decision::refused)
                .orElseGet(() -> dossier.noted(Verb.REPLACE));
    }

    private Optional<Refusal> closed(DossierCode code, long version, PhaseName phase) {
        var mayGoOn = catalogue.version(version).goOnBasis();
        return phase == PhaseName.STOPPED && mayGoOn.isEmpty()
                ? Optional.of(Refusal.of("dossier.not-now.STOPPED", code))
                : Optional.empty();
    }

    private static List<Refusal> faults(ActGate.Open act, Successor successor, Person requester) {
        var faults = new ArrayList<>(ActGate.faults(act.reason()));
        faults.addAll(SuccessorRules.check(successor, requester, LocalDate.ofInstant(act.at(), LegalClock.ZONE)));
        return faults;
    }

    private DossierCode write(
            ActGate.Open act, Dossier next, Map<PersonTable.Role, Person> before, Successor successor) {
        former.part(act.code(), successor, act.at(), SearchTerms.of(List.copyOf(before.values())));
        var after = new EnumMap<>(before);
        after.put(PersonTable.Role.REQUESTER, successor.person());
        var ended = after.remove(PersonTable.Role.AUTHORISED) != null;
        var terms = SearchTerms.of(List.copyOf(after.values()));
        people.change(act.code(), after, terms);
        parties.rename(act.code(), Set.of(), terms);
        var fact = PeopleFacts.replaced(requester(before), successor, ended, act.reason());
        timeline.save(next, act.said(), List.of(fact));
        return act.code();
    }

    private static Person requester(Map<PersonTable.Role, Person> people) {
        return Objects.requireNonNull(people.get(PersonTable.Role.REQUESTER));
    }
}
