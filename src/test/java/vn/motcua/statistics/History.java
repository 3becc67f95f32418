package vn.motcua.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may happen to a dossier, told without the rules of the room: which facts may follow which, and what a reader of
 * the facts would count, walking through them from the first to the last.
 */
record History(String code, List<LifeFact> facts) {

    /** What an officer or a citizen does next, hours after what was before. */
    record Turn(int what, int hours, int due) {}

    private static final Map<String, List<String>> NEXT = Map.of(
            "OPEN",
            List.of(
                    "dossier.supplement-asked",
                    "dossier.paused",
                    "dossier.resolved",
                    "dossier.resolved",
                    "dossier.withdrawn",
                    "dossier.stopped",
                    "dossier.reappointed",
                    "dossier.obliged",
                    "dossier.date-kept"),
            "WAITING",
            List.of(
                    "dossier.supplemented",
                    "dossier.supplemented",
                    "dossier.withdrawn",
                    "dossier.stopped",
                    "dossier.date-kept"),
            "PAUSED",
            List.of("dossier.resumed", "dossier.withdrawn", "dossier.stopped"),
            "STOPPED",
            List.of("dossier.went-on", "dossier.awaits-again", "dossier.date-kept"),
            "DONE",
            List.of("dossier.reopened"),
            "WITHDRAWN",
            List.of());

    static History of(String code, String channel, Instant receivedAt, List<Turn> turns) {
        var facts = new ArrayList<LifeFact>();
        var at = receivedAt;
        facts.add(fact("dossier.accepted", at, channel, at.plusSeconds(3600L * 24 * 10)));
        var state = "OPEN";
        for (var turn : turns) {
            var next = NEXT.getOrDefault(state, List.of());
            if (next.isEmpty()) break;
            var kind = next.get(turn.what() % next.size());
            at = at.plusSeconds(3600L * (1 + turn.hours()) + 7);
            facts.add(fact(kind, at, null, due(kind, at, turn)));
            state = state(kind, state);
        }
        return new History(code, facts);
    }

    /** An apology that came too late and a calendar that changed may tell a due moment that is past. */
    private static @Nullable Instant due(String kind, Instant at, Turn turn) {
        return switch (kind) {
            case "dossier.supplemented", "dossier.resumed", "dossier.went-on", "dossier.reopened" ->
                at.plusSeconds(3600L * turn.due() + 11);
            case "dossier.reappointed", "dossier.date-kept" -> at.plusSeconds(3600L * (turn.due() - 24 * 12) + 11);
            default -> null;
        };
    }

    History until(Instant now) {
        return new History(
                code, facts.stream().filter(it -> it.at().isBefore(now)).toList());
    }

    private static LifeFact fact(String kind, Instant at, @Nullable String channel, @Nullable Instant dueAt) {
        return new LifeFact(kind, "HTB.01", at, at, new LifeFact.Said(1, channel, dueAt, true));
    }

    private static String state(String kind, String before) {
        return switch (kind) {
            case "dossier.supplement-asked", "dossier.awaits-again" -> "WAITING";
            case "dossier.paused", "dossier.obliged" -> "PAUSED";
            case "dossier.stopped" -> "STOPPED";
            case "dossier.withdrawn" -> "WITHDRAWN";
            case "dossier.resolved" -> "DONE";
            case "dossier.date-kept" -> before;
            default -> "OPEN";
        };
    }

    /** How it came into those months and how it stands at the cut-off; empty: nobody handled it then. */
    List<Measure> expected(ReportPeriod period, Instant cutOff) {
        var state = "";
        var standing = Measure.OPEN_IN_TIME;
        @Nullable Instant due = null;
        var handled = false;
        for (var fact : facts) {
            if (!fact.at().isBefore(cutOff)) break;
            if (fact.kind().equals("dossier.date-kept") && !state.equals("OPEN")) continue;
            var inside = !fact.at().isBefore(period.begins());
            // It was open until then, or came back for this very act.
            if (inside) handled = true;
            state = state(fact.kind(), state);
            if (fact.kind().equals("dossier.resolved")) standing = finish(due, fact.at());
            if (state.equals("PAUSED") || state.equals("WAITING") || state.equals("STOPPED")) due = null;
            if (fact.said().dueAt() != null) due = fact.said().dueAt();
        }
        if (state.equals("OPEN") || state.equals("PAUSED")) handled = true;
        if (state.isEmpty() || !handled) return List.of();
        return List.of(
                entry(period),
                switch (state) {
                    case "WAITING" -> Measure.WAITING;
                    case "STOPPED" -> Measure.STOPPED;
                    case "WITHDRAWN" -> Measure.WITHDRAWN;
                    case "DONE" -> standing;
                    default -> due != null && due.isBefore(cutOff) ? Measure.OPEN_LATE : Measure.OPEN_IN_TIME;
                });
    }

    private Measure entry(ReportPeriod period) {
        var first = facts.getFirst();
        return first.at().isBefore(period.begins())
                ? Measure.CARRIED
                : Measure.valueOf("RECEIVED_" + first.said().channel());
    }

    private static Measure finish(@Nullable Instant due, Instant at) {
        var zone = vn.motcua.platform.LegalClock.ZONE;
        if (due == null) return Measure.ON_TIME;
        if (at.isAfter(due)) return Measure.OVERDUE;
        return at.atZone(zone).toLocalDate().isBefore(due.atZone(zone).toLocalDate()) ? Measure.EARLY : Measure.ON_TIME;
    }
}
