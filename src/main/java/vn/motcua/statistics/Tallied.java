package vn.motcua.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a dossier stands in the tallies: one of its month of receipt, and one for each time it was handled, had left or
 * was late, from that month to the one in which that was over. Any period of whole months follows from them, so that
 * one that waited and came back inside a quarter never waited in the sum of the quarter.
 */
record Tallied(String agency, long procedure, String kind, ReportMonth from, ReportMonth to) {

    static final String RECEIVED = "RECEIVED_";
    static final String HANDLED = "HANDLED";

    static List<Tallied> of(Life life) {
        if (!life.isCounted()) return List.of();
        var origin = life.origin();
        var received =
                tallied(life, RECEIVED + origin.channel(), ReportMonth.of(origin.receivedAt()), ReportMonth.NEVER);
        var former = life.spells().stream()
                .map(it -> tallied(life, it.kind(), ReportMonth.of(it.from()), ReportMonth.of(it.to())));
        return Stream.of(Stream.of(received), handled(life), former, now(life))
                .flatMap(it -> it)
                .toList();
    }

    /** From when it came, or came back, until it left. */
    private static Stream<Tallied> handled(Life life) {
        var times = new ArrayList<Tallied>();
        var from = ReportMonth.of(life.origin().receivedAt());
        for (var away : life.away()) {
            times.add(tallied(life, HANDLED, from, ReportMonth.of(away.from())));
            from = ReportMonth.of(away.to());
        }
        var left = life.stretch().left();
        times.add(tallied(life, HANDLED, from, left == null ? ReportMonth.NEVER : ReportMonth.of(left.at())));
        return times.stream();
    }

    private static Stream<Tallied> now(Life life) {
        var stretch = life.stretch();
        var left = stretch.left();
        var away = left == null
                ? Stream.<Tallied>of()
                : Stream.of(tallied(life, left.how().name(), ReportMonth.of(left.at()), ReportMonth.NEVER));
        var lateFrom = stretch.lateFrom();
        if (lateFrom == null) return away;
        var until = left == null ? ReportMonth.NEVER : ReportMonth.of(left.at());
        var late = tallied(life, Life.Spell.LATE, ReportMonth.of(lateFrom), until);
        return Stream.concat(away, Stream.of(late));
    }

    private static Tallied tallied(Life life, String kind, ReportMonth from, ReportMonth to) {
        return new Tallied(life.origin().agency(), life.origin().procedure(), kind, from, to);
    }

    /** What changes from one knowledge to the next; nothing where both come to the same. */
    static Map<Tallied, Integer> change(Stream<Life> before, Stream<Life> after) {
        var change = new HashMap<Tallied, Integer>();
        before.flatMap(it -> of(it).stream()).forEach(it -> change.merge(it, -1, Integer::sum));
        after.flatMap(it -> of(it).stream()).forEach(it -> change.merge(it, 1, Integer::sum));
        change.values().removeIf(it -> it == 0);
        return change;
    }
}
