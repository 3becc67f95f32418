package vn.motcua.statistics;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Slack;

/** Folds the facts of a dossier into its life, each time as far as it was known; other kinds change nothing. */
final class Lives {

    /** Kinds are for ever; what a dossier's clock and end hang on. */
    static final Set<String> KINDS = Set.of(
            "dossier.accepted",
            "dossier.supplement-asked",
            "dossier.awaits-again",
            "dossier.supplemented",
            "dossier.paused",
            "dossier.obliged",
            "dossier.resumed",
            "dossier.discharged",
            "dossier.stopped",
            "dossier.went-on",
            "dossier.withdrawn",
            "dossier.resolved",
            "dossier.reopened",
            "dossier.reappointed",
            "dossier.recomputed",
            "dossier.date-kept",
            "statistics.set-aside",
            "statistics.counted-again");

    /** {@code from}: legal moment at which that was written. */
    record Known(Life life, Instant from) {}

    private Lives() {}

    /** The first fact must be the acceptance; what was written at one moment is known at once. */
    static List<Known> of(String code, List<LifeFact> facts) {
        var known = new ArrayList<Known>();
        var life = accepted(code, facts.getFirst());
        known.add(new Known(life, facts.getFirst().recordedAt()));
        for (var fact : facts.subList(1, facts.size())) {
            var next = after(life, fact);
            if (next.equals(life)) continue;
            life = next;
            if (known.getLast().from().equals(fact.recordedAt())) known.removeLast();
            known.add(new Known(life, fact.recordedAt()));
        }
        return known;
    }

    private static Life accepted(String code, LifeFact fact) {
        if (!fact.kind().equals("dossier.accepted")) throw new IllegalArgumentException(code + " " + fact.kind());
        var origin = new Life.Origin(
                fact.agency(),
                fact.said().procedure(),
                requireNonNull(fact.said().channel()),
                fact.at());
        return new Life(code, origin, new Life.Stretch(fact.at(), fact.said().dueAt(), null), List.of(), true);
    }

    private static Life after(Life life, LifeFact fact) {
        return switch (fact.kind()) {
            case "dossier.supplement-asked", "dossier.awaits-again" -> left(life, Exit.WAITING, fact.at());
            case "dossier.stopped" -> left(life, Exit.STOPPED, fact.at());
            case "dossier.withdrawn" -> left(life, Exit.WITHDRAWN, fact.at());
            case "dossier.resolved" -> left(life, finish(life.stretch().dueAt(), fact.at()), fact.at());
            case "dossier.paused" -> due(life, fact.at(), null);
            case "dossier.obliged" -> fact.said().isStanding() ? due(life, fact.at(), null) : life;
            case "dossier.resumed",
                    "dossier.discharged",
                    "dossier.supplemented",
                    "dossier.went-on",
                    "dossier.reopened" ->
                due(back(life, fact.at()), fact.at(), fact.said().dueAt());
            // A new calendar is reckoned for what is away, too; it has no due moment until it comes back.
            case "dossier.reappointed", "dossier.recomputed", "dossier.date-kept" ->
                life.stretch().left() == null ? due(life, fact.at(), fact.said().dueAt()) : life;
            case "statistics.set-aside" -> life.counted(false);
            case "statistics.counted-again" -> life.counted(true);
            default -> life;
        };
    }

    /** What happens to a dossier that is away brings it back first, so that it is never away twice at once. */
    private static Life left(Life life, Exit how, Instant at) {
        var here = back(life, at);
        var stretch = here.stretch();
        return here.with(new Life.Stretch(stretch.since(), stretch.dueAt(), new Life.Left(how, at)));
    }

    private static Life back(Life life, Instant at) {
        var left = life.stretch().left();
        if (left == null) return life;
        var away = new Life.Spell(left.how().name(), left.at(), at);
        return life.with(
                new Life.Stretch(at, null, null), Stream.concat(late(life.stretch(), left.at()), Stream.of(away)));
    }

    private static Life due(Life life, Instant at, @Nullable Instant dueAt) {
        var stretch = life.stretch();
        return life.with(new Life.Stretch(at, dueAt, stretch.left()), late(stretch, at));
    }

    private static Stream<Life.Spell> late(Life.Stretch stretch, Instant until) {
        var from = stretch.lateFrom();
        return from == null || !until.isAfter(from)
                ? Stream.of()
                : Stream.of(new Life.Spell(Life.Spell.LATE, from, until));
    }

    /** Without a due moment nothing is late. */
    private static Exit finish(@Nullable Instant dueAt, Instant at) {
        if (dueAt == null) return Exit.ON_TIME;
        return switch (Slack.finished(dueAt, at)) {
            case FINISHED_EARLY -> Exit.EARLY;
            case FINISHED_LATE -> Exit.OVERDUE;
            default -> Exit.ON_TIME;
        };
    }
}
