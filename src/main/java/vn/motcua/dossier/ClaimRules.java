package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.kernel.Refusal;

/** By what right somebody may collect a result; all reasons against are told at once. */
final class ClaimRules {

    private static final int NUMBER_LENGTH_MAX = 50;

    private ClaimRules() {}

    /** As it will be written: nothing for who is known, no paper where none is needed. */
    static HandOut.Claim tidy(HandOut.Claim claim, boolean known) {
        var capacity = claim.capacity();
        if (known || capacity == null) return HandOut.Claim.NONE;
        return capacity.needsPaper()
                ? new HandOut.Claim(
                        capacity, CanonicalFact.nfc(claim.paperNumber()).strip(), claim.paperDate())
                : new HandOut.Claim(capacity, "", null);
    }

    /** The requester, or whom the requester authorised before the desk. */
    static boolean isKnown(Person collector, Map<PersonTable.Role, Person> people) {
        var authorised = people.get(PersonTable.Role.AUTHORISED);
        var requester = people.get(PersonTable.Role.REQUESTER);
        return (requester != null && collector.isOneWith(requester))
                || (authorised != null && collector.isOneWith(authorised));
    }

    static List<Refusal> check(HandOut.Claim claim, LocalDate today) {
        var capacity = claim.capacity();
        if (capacity == null)
            return List.of(Refusal.of("dossier.claim.no-capacity").on("capacity"));
        if (!capacity.needsPaper()) return List.of();
        var faults = new ArrayList<Refusal>();
        if (claim.paperNumber().isEmpty())
            faults.add(Refusal.of("dossier.claim.no-paper." + capacity).on("paperNumber"));
        else if (claim.paperNumber().length() > NUMBER_LENGTH_MAX || PersonRules.isStrange(claim.paperNumber()))
            faults.add(Refusal.of("dossier.claim.number", NUMBER_LENGTH_MAX).on("paperNumber"));
        var date = claim.paperDate();
        if (date == null) faults.add(Refusal.of("dossier.claim.no-date").on("paperDate"));
        else if (date.isAfter(today))
            faults.add(Refusal.of("dossier.claim.future").on("paperDate"));
        return faults;
    }
}
