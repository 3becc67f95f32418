package vn.motcua.interlink;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierPanel;
import vn.motcua.kernel.Actor;

/** The hand-overs of a dossier on its page, and the answer where this viewer may give one. */
@Component
@Order(30)
class HandoverPanel implements DossierPanel {

    private final HandoverTable table;
    private final OriginalPages originals;
    private final Inbox inbox;

    HandoverPanel(HandoverTable table, OriginalPages originals, Inbox inbox) {
        this.table = table;
        this.originals = originals;
        this.inbox = inbox;
    }

    /** {@code list}: where the viewer finds it among all that is on the way; null when nothing is. */
    record Page(List<Line> lines, @Nullable String list) {}

    /** {@code answeredBy}: a name, when answered. */
    record Line(
            Handover handover,
            String from,
            String to,
            String by,
            @Nullable String answeredBy,
            OriginalPages.State originals,
            Rights rights) {

        boolean isOpen() {
            return handover.reply() == null;
        }

        /** What went back or was taken back has its originals with it. */
        boolean hasOriginals() {
            var reply = handover.reply();
            return reply == null || reply.answer() == Handover.Answer.ACCEPTED;
        }
    }

    record Rights(boolean answer, boolean takeBack) {}

    @Override
    public Optional<Panel> of(DossierCard dossier, Actor viewer) {
        var all = table.of(dossier.code());
        if (all.isEmpty()) return Optional.empty();
        var states = originals.states(all.stream().map(Handover::id).toList());
        var lines = all.stream()
                .map(it ->
                        line(it, Objects.requireNonNull(states.get(it.id())), !dossier.isStoppedOrWithdrawn(), viewer))
                .toList();
        return Optional.of(new Panel("interlink.panel.title", "interlink/panel", new Page(lines, list(lines, viewer))));
    }

    private static @Nullable String list(List<Line> lines, Actor viewer) {
        if (lines.stream().noneMatch(Line::isOpen) || !viewer.may(Inbox.VIEW)) return null;
        var out =
                lines.stream().anyMatch(it -> it.isOpen() && isOf(it.handover().from(), viewer));
        return "/on-the-way?direction=" + (out ? Inbox.Direction.OUT : Inbox.Direction.IN);
    }

    private static boolean isOf(Handover.Side side, Actor viewer) {
        return viewer.mayAt(Inbox.VIEW, side.agency());
    }

    private Line line(Handover handover, OriginalPages.State state, boolean answerable, Actor viewer) {
        var reply = handover.reply();
        var open = answerable && reply == null;
        return new Line(
                handover,
                inbox.unit(handover.from().unit(), handover.offer().at()),
                inbox.unit(handover.to().unit(), handover.offer().at()),
                inbox.officer(handover.offer().by()),
                reply == null ? null : inbox.officer(reply.by()),
                state,
                new Rights(
                        open && handover.to().has(viewer),
                        open && handover.from().has(viewer)));
    }
}
