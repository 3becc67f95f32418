package vn.motcua.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.model.Life.Citizen;
import vn.motcua.model.Life.Page;

/** Who the requester is: put right, or another from now on. Only at the desk that received; all is told at once. */
final class PeopleRules {

    private static final String[] UNTIL_IT_IS_CLOSED = {
        "IN_PROCESS", "AWAITING_SUPPLEMENT", "OBLIGATION", "PAUSED", "STOPPED", "RESOLVED"
    };

    /** The law of the pilot's years knows no going on after a stop. */
    private static final String[] WHILE_IT_GOES_ON = {
        "IN_PROCESS", "AWAITING_SUPPLEMENT", "OBLIGATION", "PAUSED", "RESOLVED"
    };

    private final Gate gate;

    PeopleRules(World world) {
        this.gate = new Gate(world);
    }

    Answer correct(Life it, Page page, String reason, Citizen right, String who) {
        return gate.otherDesk(it, "DOSSIER_CORRECT", who)
                .or(() -> Gate.old(it, page))
                .or(() -> Gate.notNow(it, UNTIL_IT_IS_CLOSED))
                .or(() -> faults(reason, right.equals(it.requester), "dossier.correct.nothing"))
                .orElseGet(() -> {
                    it.requester = right;
                    it.now = it.now.acted();
                    return Answer.GRANTED;
                });
    }

    /** {@code proved}: whether the paper that proves it has a number. */
    Answer replace(Life it, Page page, String reason, Citizen heir, String who) {
        return gate.otherDesk(it, "DOSSIER_REPLACE", who)
                .or(() -> Gate.old(it, page))
                .or(() -> Gate.notNow(it, WHILE_IT_GOES_ON))
                .or(() -> faults(reason, heir.name().equals(it.requester.name()), "dossier.replace.same"))
                .orElseGet(() -> {
                    it.requester = heir;
                    it.now = it.now.acted();
                    return Answer.GRANTED;
                });
    }

    private static Optional<Answer> faults(String reason, boolean same, String refusal) {
        var faults = new ArrayList<String>();
        Gate.illSaid(reason).ifPresent(faults::add);
        if (same) faults.add(refusal);
        return faults.isEmpty() ? Optional.empty() : Optional.of(Answer.no(List.copyOf(faults)));
    }
}
