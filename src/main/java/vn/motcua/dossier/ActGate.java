package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Signing;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Stale;

/** Who may act on a dossier as a whole: an officer of an agency that takes part, on the version that was seen. */
@Component
class ActGate {

    private static final int REASON_LENGTH_MAX = 2_000;

    private final DossierTable table;
    private final PartyTable parties;
    private final LastChange lastChange;
    private final OpenSteps steps;
    private final LegalClock clock;

    ActGate(DossierTable table, PartyTable parties, LastChange lastChange, OpenSteps steps, LegalClock clock) {
        this.table = table;
        this.parties = parties;
        this.lastChange = lastChange;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * A locked dossier, who acts on it for which agency, when (read after the lock), and why. {@code causes}: what
     * another room says of the act, on the timeline before it.
     */
    record Open(Dossier dossier, Actor by, String agency, Instant at, String reason, List<Fact> causes) {

        Open(Dossier dossier, Actor by, String agency, Instant at, String reason) {
            this(dossier, by, agency, at, reason, List.of());
        }

        DossierCode code() {
            return dossier.code();
        }

        /** The facts of the act, in order: what another room says has caused it, and the act itself. */
        List<Fact> facts(Fact... act) {
            return Stream.concat(causes.stream(), Stream.of(act)).toList();
        }

        Said said() {
            return Said.by(code(), by, agency, at);
        }
    }

    /** By an officer with the permission at any agency that takes part. */
    Decision<Open> open(Asked asked, String permission, Actor by) {
        var work = steps.lock(asked.code());
        var seen = table.lock(asked.code(), by.agenciesWhere(permission)).orElseThrow(NotFound::new);
        if (seen.agency() == null) throw new NotFound();
        return reasoned(seen(seen.dossier().after(work), asked, by.using(permission), seen.agency()));
    }

    /** By an officer of the agency that has it in hand, where the law leaves the act to that one. */
    Decision<Open> openInHand(Asked asked, Verb verb, String permission, Actor by) {
        var work = steps.lock(asked.code());
        var hands = work.agenciesFor(verb);
        var able = by.agenciesWhere(permission);
        var seen = table.lock(
                        asked.code(),
                        able.stream().filter(it -> isIn(hands, it, by)).toList())
                .orElseThrow(NotFound::new);
        if (seen.agency() != null)
            return reasoned(seen(seen.dossier().after(work), asked, by.using(permission), seen.agency()));
        if (!parties.sees(asked.code(), able)) throw new NotFound();
        return Decision.refused(Refusal.of("dossier.act.other-agency", asked.code()));
    }

    /** Nobody's any more: the phase says why not. What was done in another system was done by the rules of that one. */
    private static boolean isIn(Set<String> hands, String agency, Actor by) {
        return hands.isEmpty() || hands.contains(agency) || by.mayAt(Signing.ELSEWHERE, agency);
    }

    /** Only by the desk that received: it alone speaks with the citizen (NĐ 61/2018 Art. 5). */
    Decision<Open> openAtDesk(Asked asked, String permission, Actor by) {
        return holdAtDesk(asked, permission, by).then(ActGate::reasoned);
    }

    /** The same where what the citizen brings is reason enough. */
    Decision<Open> holdAtDesk(Asked asked, String permission, Actor by) {
        var dossier = locked(asked.code());
        var agency = dossier.keeper().agency();
        if (by.mayAt(permission, agency)) return Decision.granted(seen(dossier, asked, by.using(permission), agency));
        if (!parties.sees(asked.code(), by.agenciesWhere(Permissions.VIEW))) throw new NotFound();
        return Decision.refused(Refusal.of("dossier.act.other-desk", asked.code()));
    }

    /** For a room that has checked authority itself, in its transaction. */
    Open forRoom(DossierCode code, Actor by, String agency, Instant at) {
        return new Open(table.lock(code).orElseThrow(NotFound::new), by, agency, at, "");
    }

    private Dossier locked(DossierCode code) {
        var work = steps.lock(code);
        return table.lock(code).orElseThrow(NotFound::new).after(work);
    }

    private Open seen(Dossier dossier, Asked asked, Actor by, String agency) {
        if (asked.version() != dossier.version())
            throw new Stale(lastChange.of(asked.code()), "/dossiers/" + asked.code());
        return new Open(
                dossier,
                by,
                agency,
                dossier.notBefore(clock.instant()),
                CanonicalFact.nfc(asked.reason()).strip());
    }

    private static Decision<Open> reasoned(Open act) {
        var faults = faults(act.reason());
        return faults.isEmpty() ? Decision.granted(act) : new Refused<>(faults);
    }

    /** What is wrong with a reason in words. */
    static List<Refusal> faults(String reason) {
        if (reason.isEmpty()) return List.of(Refusal.of("dossier.act.no-reason").on("reason"));
        if (reason.length() > REASON_LENGTH_MAX || AcceptanceRules.isBadNote(reason))
            return List.of(Refusal.of("dossier.act.reason", REASON_LENGTH_MAX).on("reason"));
        return List.of();
    }
}
