package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.kernel.Refusal;

/** What must hold for somebody to take the requester's place. */
final class SuccessorRules {

    private static final int NUMBER_LENGTH_MAX = 50;

    private SuccessorRules() {}

    static Successor tidy(Successor asked) {
        var proof = asked.proof();
        var number = CanonicalFact.nfc(proof.number()).strip();
        return new Successor(
                PersonRules.tidy(asked.person()),
                asked.ground(),
                new Successor.Proof(proof.paper(), number, proof.date()));
    }

    /** All reasons against a tidied successor on that day, each on its field. */
    static List<Refusal> check(Successor successor, Person requester, LocalDate today) {
        var faults = new ArrayList<>(PersonRules.check(successor.person(), today, "requester"));
        if (successor.person().isOneWith(requester))
            faults.add(Refusal.of("dossier.replace.same").on("requester.name"));
        if (successor.ground() == null)
            faults.add(Refusal.of("dossier.replace.no-ground").on("ground"));
        faults.addAll(proof(successor.proof(), today));
        var paper = successor.proof().paper();
        if (successor.ground() != null
                && paper != null
                && !successor.ground().papers().contains(paper))
            faults.add(Refusal.of("dossier.replace.unfit").on("paper"));
        return faults;
    }

    private static List<Refusal> proof(Successor.Proof proof, LocalDate today) {
        var faults = new ArrayList<Refusal>();
        if (proof.paper() == null)
            faults.add(Refusal.of("dossier.replace.no-paper").on("paper"));
        if (proof.number().isEmpty())
            faults.add(Refusal.of("dossier.replace.no-number").on("number"));
        else if (proof.number().length() > NUMBER_LENGTH_MAX || PersonRules.isStrange(proof.number()))
            faults.add(Refusal.of("dossier.replace.number", NUMBER_LENGTH_MAX).on("number"));
        var date = proof.date();
        if (date == null) faults.add(Refusal.of("dossier.replace.no-date").on("date"));
        else if (date.isAfter(today))
            faults.add(Refusal.of("dossier.replace.future").on("date"));
        return faults;
    }
}
