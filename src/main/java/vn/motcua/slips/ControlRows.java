package vn.motcua.slips;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Slack;
import vn.motcua.platform.Words;
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
