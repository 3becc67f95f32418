package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;

/** one-stop.md §2.5 by the gateway's numbers: which status of a dossier any act can lead to, from each of them. */
class StatusPairsTest {

    private static final Instant NOON = Instant.parse("2011-07-01T05:00:00Z");
    private static final ResultDocument DECISION =
            new ResultDocument("12/QĐ-UBND", LocalDate.of(2011, 7, 1), "HTB", "Nguyễn Văn Vinh");
    private static final Phase.Resolved RESOLVED = new Phase.Resolved(NOON, Outcome.GRANTED, DECISION);

    private static final Set<String> TABLE = Set.of(
            "2 4", "2 9", "4 5", "5 4", "4 6", "6 4", "6 9", "4 9", "9 10", "2 7", "4 7", "5 7", "6 7", "2 8", "4 8",
            "5 8", "6 8", "8 4", "9 4", "10 4");

    /** ◊ What the desk finds before it has passed the dossier on, it asks for itself; then it waits there. */
    private static final Set<String> AT_THE_DESK = Set.of("2 5", "5 2", "2 6", "6 2", "8 2");

    /** What the citizen was asked for before a stop is awaited again after it. */
    private static final Set<String> AFTER_A_STOP = Set.of("8 5");

    private static final List<Phase> PHASES = List.of(
            new Phase.InProcess(),
            new Phase.AwaitingSupplement(NOON, 1),
            new Phase.Obligation(NOON, true),
            new Phase.Obligation(NOON, false),
            new Phase.Paused(NOON, "POSTING"),
            new Phase.Stopped(NOON, "DISPUTE"),
            new Phase.Withdrawn(NOON),
            RESOLVED,
            new Phase.Returned(RESOLVED, NOON));

    @Test
    void everyActFromEveryStatusLeadsWhereTheTableSaysOrIsRefusedWithItsReason() {
        var led = new HashSet<String>();
        for (var dossier : dossiers().toList())
            for (var verb : Verb.values())
                switch (acts(dossier, verb)) {
                    case Granted<List<Dossier>>(var next) -> next.forEach(it -> led.add(pair(dossier, it)));
                    case Refused<List<Dossier>>(var reasons) ->
                        assertThat(reasons).as("%s: %s", dossier.phase(), verb).hasSize(1);
                }
        led.removeIf(it -> it.matches("(\\d+) \\1"));
        var lawful =
                Stream.of(TABLE, AT_THE_DESK, AFTER_A_STOP).flatMap(Set::stream).toList();
        assertThat(led).containsExactlyInAnyOrderElementsOf(lawful);
    }

    /** Each phase, not passed on yet and passed on; what is paused on a ground of its law stays 4. */
    private static Stream<Dossier> dossiers() {
        var received = SampleDossiers.received(NOON);
        return PHASES.stream()
                .flatMap(it ->
                        Stream.of(received.moved(it), received.passOn(NOON).moved(it)));
    }

    private static String pair(Dossier from, Dossier to) {
        return from.status().number() + " " + to.status().number();
    }

    /** What the act makes of the dossier; going on after a stop makes one of two things. */
    private static Decision<List<Dossier>> acts(Dossier it, Verb verb) {
        var runs = it.run(verb, it.promise().due(NOON));
        return switch (verb) {
            case PASS_ON -> one(it.allowing(verb).map(dossier -> dossier.passOn(NOON)));
            case ASK_SUPPLEMENT -> one(it.stand(verb, new Phase.AwaitingSupplement(NOON, 1)));
            case OBLIGE -> one(it.stand(verb, new Phase.Obligation(NOON, true)));
            case PAUSE -> one(it.stand(verb, new Phase.Paused(NOON, "POSTING")));
            case STOP -> one(it.stand(verb, new Phase.Stopped(NOON, "DISPUTE")));
            case WITHDRAW -> one(it.stand(verb, new Phase.Withdrawn(NOON)));
            case SUPPLEMENT, RESUME -> one(runs);
            // Where the result lies at the desk already, proof of payment ends handling in the same act.
            case DISCHARGE ->
                runs.then(running -> running.resolve(NOON, new Resolution(Outcome.GRANTED, DECISION), true)
                        .map(resolved -> List.of(running, resolved)));
            case GO_ON ->
                runs.then(running -> it.stand(verb, new Phase.AwaitingSupplement(NOON, 1))
                        .map(awaiting -> List.of(running, awaiting)));
            case REAPPOINT, CORRECT, REPLACE -> one(it.noted(verb));
            case RESOLVE -> one(it.resolve(NOON, new Resolution(Outcome.GRANTED, DECISION), true));
            case HAND_OUT -> one(it.handOut(NOON));
            case REOPEN -> one(it.allowing(verb).map(dossier -> dossier.reopened(NOON, dossier.promise())));
        };
    }

    private static Decision<List<Dossier>> one(Decision<Dossier> next) {
        return next.map(List::of);
    }
}
