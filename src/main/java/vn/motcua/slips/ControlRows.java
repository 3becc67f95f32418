package vn.motcua.slips;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Of a receiver. What was called back, or waited for no longer, has none. */
    private static final Set<String> ANSWERS = Set.of("ACCEPTED", "DECLINED");

    /** Finds the words for units and officers, and of a step that went wrong how and why. */
    interface Names {
        String unit(String unit);

        String officer(String username, @Nullable String insteadOf);

        String reason(StepTime step);
    }

    private final Names names;
    private final Map<Integer, Iterator<String>> sentTo;
    private final List<ControlRow> rows = new ArrayList<>();

    private ControlRows(Map<Integer, List<String>> sentTo, Names names) {
        this.names = names;
        this.sentTo = sentTo.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().iterator()));
    }

    /**
     * Where agencies worked at the same time: from who sent it to each of them, their own hands, and back to the desk
     * that waits. {@code beside}: the legs opened beside others; {@code sentTo}: of each leg the units of other
     * agencies it was sent to, in order: a step on the way knows its sender.
     */
    static List<ControlRow> of(
            List<StepTime> steps, List<LegTime> beside, Map<Integer, List<String>> sentTo, Names names) {
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
            if (first.isOnTheWay()) add(from, answered(first), names.reason(first));
            else add(from, side(first.post().unit(), first.span().openedAt(), first), "");
            for (int i = 0; i + 1 < own.size(); i++) add(own.get(i), own.get(i + 1));
            var last = own.getLast();
            if (last.end() != null && !last.isOnTheWay() && !last.isToResend())
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
            add(from, side(next.post().unit(), next.span().openedAt(), next), reason);
    }

    private void add(StepTime from, ControlRow.Side to, String note) {
        var span = from.span();
        rows.add(new ControlRow(
                rows.size() + 1,
                side(from.post().unit(), span.closedAt(), from),
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
        var receiver = Objects.requireNonNull(sentTo.get(onTheWay.leg())).next();
        return end == null || !ANSWERS.contains(end.outcome())
                ? side(receiver, null, null)
                : side(receiver, onTheWay.span().closedAt(), onTheWay);
    }

    static ControlRow.Result result(Instant dueAt, Instant endedAt) {
        return new ControlRow.Result("slips.control." + Slack.finished(dueAt, endedAt), Words.moment(dueAt));
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + "; " + second;
    }

    /** {@code hand}: the step of the officer meant; none: nobody is. */
    private ControlRow.Side side(String unit, @Nullable Instant at, @Nullable StepTime hand) {
        return new ControlRow.Side(
                names.unit(unit), at == null ? "" : PaperDate.moment(at), hand == null ? "" : officer(hand));
    }

    private String officer(StepTime hand) {
        var officer = hand.post().holder();
        var end = hand.end();
        if (officer == null) return "";
        return names.officer(officer, end == null ? null : end.ender().insteadOf());
    }
}
