package vn.motcua.slips;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Slack;
import vn.motcua.slips.CustodyQuery.StepRow;

/**
 * The rows of form 06: one for each time a dossier went from hand to hand. What was on its way between two agencies is
 * one row, given when it was sent and received when it was accepted there.
 */
final class ControlRows {

    /** Finds the words for units, officers and acts. */
    interface Names {
        String unit(String unit, String agency);

        String officer(String username);

        String act(String outcome);
    }

    private final Names names;
    private final List<ControlRow> rows = new ArrayList<>();

    private ControlRows(Names names) {
        this.names = names;
    }

    static List<ControlRow> of(List<StepRow> steps, Names names) {
        var made = new ControlRows(names);
        for (int i = 0; i + 1 < steps.size(); i++) made.add(steps, i);
        return List.copyOf(made.rows);
    }

    private void add(List<StepRow> steps, int i) {
        var from = steps.get(i);
        var next = steps.get(i + 1);
        if (from.isOnTheWay() || from.closedAt() == null) return;
        var crossing = next.isOnTheWay();
        var to = crossing && i + 2 < steps.size() ? steps.get(i + 2) : next;
        if (stays(from, to)) return;
        var receivedAt = crossing ? next.closedAt() : next.openedAt();
        rows.add(new ControlRow(
                rows.size() + 1,
                side(from, from.closedAt(), from.holder()),
                side(to, receivedAt, receivedAt == null ? null : next.holder()),
                "slips.control." + Slack.finished(from.dueAt(), from.closedAt()),
                from.outcome() == null ? "" : names.act(from.outcome())));
    }

    /** The next step of the same hand, or of the same unit where nobody has taken it yet, is no hand-over. */
    private static boolean stays(StepRow from, StepRow to) {
        return from.unit().equals(to.unit())
                && (to.holder() == null || to.holder().equals(from.holder()));
    }

    private ControlRow.Side side(StepRow step, @Nullable Instant at, @Nullable String officer) {
        return new ControlRow.Side(
                names.unit(step.unit(), step.agency()),
                at == null ? "" : PaperDate.moment(at),
                officer == null ? "" : names.officer(officer));
    }
}
