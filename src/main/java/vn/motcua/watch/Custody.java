package vn.motcua.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.calendar.WorkingCalendar;

/**
 * Who had one step while it was open, and how many working minutes of its agency each of them spent on it: what nobody
 * had taken is its unit's, what was given to another is the former holder's until then. The shares fill the time the
 * step was open without those in which the clock stood still. Pure.
 */
record Custody(String unit, Instant since, Instant until, List<Turn> turns, List<Stood> stood) {

    /** {@code turns}: of its leg, in order; {@code stood}: what is nobody's, in order, none inside another. */
    Custody {
        turns = List.copyOf(turns);
        stood = List.copyOf(stood);
    }

    /** By name, in the order in which they first had it. */
    Map<String, Long> shares(WorkingCalendar calendar) {
        var shares = new LinkedHashMap<String, Long>();
        var spells = spells();
        for (int i = 0; i < spells.size(); i++) {
            var from = spells.get(i);
            var to = i + 1 < spells.size() ? spells.get(i + 1).at() : until;
            var holder = from.holder();
            shares.merge(holder == null ? unit : holder, minutes(from.at(), to, calendar), Long::sum);
        }
        return shares;
    }

    /** From its opening on; who has it then is what was last said before. */
    private List<Turn> spells() {
        var first = new Turn(0, null, since);
        var later = new ArrayList<Turn>();
        for (var turn : turns) {
            if (!turn.at().isAfter(since)) first = new Turn(turn.leg(), turn.holder(), since);
            else if (turn.at().isBefore(until)) later.add(turn);
        }
        later.addFirst(first);
        return later;
    }

    private long minutes(Instant from, Instant to, WorkingCalendar calendar) {
        var all = calendar.between(from, to).minutes();
        return all
                - stood.stream().mapToLong(it -> within(it, from, to, calendar)).sum();
    }

    private long within(Stood it, Instant from, Instant to, WorkingCalendar calendar) {
        var begun = it.since().isAfter(from) ? it.since() : from;
        var ended = it.until() != null && it.until().isBefore(to) ? it.until() : to;
        return ended.isAfter(begun) ? calendar.between(begun, ended).minutes() : 0;
    }
}
