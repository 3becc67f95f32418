package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Stale;

/** Gives a result out, in the caller's transaction: the desk that received, the person who came, the version seen. */
@Component
class HandingOut {

    private final DossierTable table;
    private final PersonTable people;
    private final PartyTable parties;
    private final Timeline timeline;
    private final LastChange lastChange;
    private final LegalClock clock;

    HandingOut(
            DossierTable table,
            PersonTable people,
            PartyTable parties,
            Timeline timeline,
            LastChange lastChange,
            LegalClock clock) {
        this.table = table;
        this.people = people;
        this.parties = parties;
        this.timeline = timeline;
        this.lastChange = lastChange;
        this.clock = clock;
    }

    Decision<DossierCode> write(HandOut handOut, Actor by) {
        var code = handOut.code();
        var dossier = table.lock(code).orElseThrow(NotFound::new);
        var agency = dossier.keeper().agency();
        if (!by.mayAt(Permissions.RETURN, agency)) return notHere(code, by);
        if (handOut.version() != dossier.version()) throw new Stale(lastChange.of(code), "/dossiers/" + code);
        var now = dossier.notBefore(clock.instant());
        var collector = collector(handOut);
        return dossier.handOut(now).then(next -> {
            var known = ClaimRules.isKnown(collector, people.of(code));
            var claim = ClaimRules.tidy(handOut.claim(), known);
            var reasons = check(handOut, collector, now);
            if (!known) reasons.addAll(ClaimRules.check(claim, LocalDate.ofInstant(now, LegalClock.ZONE)));
            if (!reasons.isEmpty()) return new Refused<>(reasons);
            people.collected(code, collector, claim);
            var fact = DossierFacts.returned(collector, claim, handOut.note().strip());
            timeline.save(next, Said.by(code, by.using(Permissions.RETURN), agency, now), List.of(fact));
            return Decision.granted(code);
        });
    }

    /** Who may not even see it learns nothing; another desk of the dossier is told where the result lies. */
    private Decision<DossierCode> notHere(DossierCode code, Actor by) {
        if (!parties.sees(code, by.agenciesWhere(Permissions.VIEW))) throw new NotFound();
        return Decision.refused(Refusal.of("dossier.return.other-desk", code));
    }

    private static Person collector(HandOut handOut) {
        return PersonRules.tidy(new Person(
                RequesterKind.INDIVIDUAL, handOut.collectorName(), handOut.collectorIdentifier(), null, null, null));
    }

    /** The name is needed; of the paper shown, only that a number given is one. */
    private static List<Refusal> check(HandOut handOut, Person collector, Instant now) {
        var day = LocalDate.ofInstant(now, LegalClock.ZONE);
        var reasons = new ArrayList<Refusal>();
        for (var reason : PersonRules.check(collector, day, "collector")) {
            var onName = "collector.name".equals(reason.field());
            if (onName) reasons.add(reason.on("collectorName"));
            else if (!collector.identifier().isEmpty()) reasons.add(reason.on("collectorIdentifier"));
        }
        if (AcceptanceRules.isBadNote(handOut.note()))
            reasons.add(Refusal.of("dossier.accept.note", AcceptanceRules.NOTE_LENGTH_MAX)
                    .on("note"));
        return reasons;
    }
}
