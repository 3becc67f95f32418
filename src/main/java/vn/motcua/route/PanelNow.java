package vn.motcua.route;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Slack;
import vn.motcua.platform.Words;

/**
 * The step that is open, on the dossier's page. {@code kept}: why it waits here though it is offered to another
 * agency; {@code work}: the step's page, when this viewer may work on it.
 */
record PanelNow(
        RoutePanel.Line line,
        Slack slack,
        @Nullable Posting posting,
        @Nullable String kept,
        @Nullable Long work) {

    /** While its clock stands there is none; it is reckoned again when it runs. */
    String due() {
        return isStanding()
                ? Words.t("route.panel.stands")
                : Words.t("route.panel.due", Words.moment(line.time().span().dueAt()));
    }

    boolean isStanding() {
        return line.time().span().suspendedAt() != null;
    }

    /** What is done now, or that it goes, or should go, to another agency. */
    String name() {
        if (!line.isOnTheWay()) return line.time().name();
        return Words.t(kept == null ? "route.panel.on-the-way" : "route.panel.kept");
    }

    String holder() {
        if (line.time().kind().equals(OpenStep.JOIN)) return Words.t("route.panel.waits");
        return line.officer().isEmpty() ? Words.t("route.worklist.nobody") : line.officer();
    }
}
