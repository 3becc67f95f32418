package vn.motcua.slips;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.StepKind;
import vn.motcua.dossier.Slack;
import vn.motcua.platform.Words;
import vn.motcua.route.LegTime;
import vn.motcua.route.StepTime;

/**
 * The rows of form 06: one for each time a dossier went from hand to hand. What was sent to another agency is one row,
 * given when it was sent and answered when it was accepted or declined there; what was called back had no receiver.
 */
final class ControlRows {

    private static final String TAKEN_BACK = "TAKEN_BACK";

    /** Finds the words for units and officers, and of a step that went wrong how and why. */
    interface Names {
        String unit(String unit);

        String officer(String username);

        String reason(StepTime step);
    }

    private final Names names;
    private final Iterator<String> sentTo;
    private final List<ControlRow> rows = new ArrayList<>();

    private ControlRows(List<String> sentTo, Names names) {
        this.names = names;
        this.sentTo = sentTo.iterator();
    }

    /** {@code sentTo}: the units of other agencies it was sent to, in order: a step on the way knows its sender. */
    static List<ControlRow> of(List<StepTime> steps, List<String> sentTo, Names names) {
        var made = new ControlRows(sentTo, names);
        for (int i = 0; i + 1 < steps.size(); i++) made.add(steps.get(i), steps.get(i + 1));
        return List.copyOf(made.rows);
    }

    /**
     * The same where agencies worked at the same time: from who sent it to each of them, their own hands, and back to
     * the desk that waits. {@code beside}: the legs opened beside others.
     */
    static List<ControlRow> of(List<StepTime> steps, List<LegTime> beside, List<String> sentTo, Names names) {
        var made = new ControlRows(sentTo, names);
        var numbers = beside.stream().map(LegTime::leg).toList();
        var main = steps.stream().filter(it -> !numbers.contains(it.leg())).toList();
        for (int i = 0; i + 1 < main.size(); i++) {
            var next = main.get(i + 1);
            if (waits(next)) made.forked(main.get(i), next, beside, steps);
            else if (!waits(main.get(i))) made.add(main.get(i), next);
        }
        return List.copyOf(made.rows);
    }

    private void forked(StepTime from, StepTime waiting, List<LegTime> beside, List<StepTime> steps) {
        for (var leg : beside) {
            if (!leg.span().openedAt().equals(waiting.span().openedAt())) continue;
            var own = steps.stream().filter(it -> it.leg() == leg.leg()).toList();
            var first = own.getFirst();
            add(
                    from,
                    side(
                            first.post().unit(),
                            first.span().openedAt(),
                            first.post().holder()),
                    "");
            for (int i = 0; i + 1 < own.size(); i++) add(own.get(i), own.get(i + 1));
            var last = own.getLast();
            if (last.end() != null)
                add(last, side(waiting.post().unit(), last.span().closedAt(), null), ended(leg, last));
        }
    }

    /** What the leg has answered, or why it ended without an answer. */
    private static String ended(LegTime leg, StepTime last) {
        return leg.answer() == null ? Objects.requireNonNull(last.end()).name() : leg.state();
    }

    private static boolean waits(StepTime step) {
        return step.kind().equals(StepKind.JOIN.name());
    }

    private void add(StepTime from, StepTime next) {
        var reason = names.reason(from);
        if (next.isOnTheWay()) add(from, answered(next), joined(reason, names.reason(next)));
        else if (!from.isOnTheWay() && !stays(from, next, !reason.isEmpty()))
            add(
                    from,
                    side(next.post().unit(), next.span().openedAt(), next.post().holder()),
                    reason);
    }

    private void add(StepTime from, ControlRow.Side to, String note) {
        var span = from.span();
        rows.add(new ControlRow(
                rows.size() + 1,
                side(from.post().unit(), span.closedAt(), from.post().holder()),
                to,
                span.closedAt() == null ? null : result(span.dueAt(), span.closedAt()),
                note));
    }

    /** The next step of the same hand is no hand-over; of the same unit where nobody has it yet, only going back. */
    private static boolean stays(StepTime from, StepTime to, boolean back) {
        var holder = to.post().holder();
        return from.post().unit().equals(to.post().unit())
                && (holder == null ? !back : holder.equals(from.post().holder()));
    }

    private ControlRow.Side answered(StepTime onTheWay) {
        var end = onTheWay.end();
        return end == null || end.outcome().equals(TAKEN_BACK)
                ? side(sentTo.next(), null, null)
                : side(
                        sentTo.next(),
                        onTheWay.span().closedAt(),
                        onTheWay.post().holder());
    }

    static ControlRow.Result result(Instant dueAt, Instant endedAt) {
        return new ControlRow.Result("slips.control." + Slack.finished(dueAt, endedAt), Words.moment(dueAt));
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + "; " + second;
    }

    private ControlRow.Side side(String unit, @Nullable Instant at, @Nullable String officer) {
        return new ControlRow.Side(
                names.unit(unit),
                at == null ? "" : PaperDate.moment(at),
                officer == null ? "" : names.officer(officer));
    }
}
