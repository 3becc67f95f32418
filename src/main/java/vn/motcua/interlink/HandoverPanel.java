package vn.motcua.interlink;

import java.util.List;
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
    private final Inbox inbox;

    HandoverPanel(HandoverTable table, Inbox inbox) {
        this.table = table;
        this.inbox = inbox;
    }

    record Page(List<Line> lines) {}

    /** {@code answeredBy}: a name, when answered. */
    record Line(
            Handover handover,
            String from,
            String to,
            String by,
            @Nullable String answeredBy,
            Rights rights) {}

    record Rights(boolean answer, boolean takeBack) {}

    @Override
    public Optional<Panel> of(DossierCard dossier, Actor viewer) {
        var lines = table.of(dossier.code()).stream()
                .map(it -> line(it, it.reply() == null && !dossier.isEndedUnanswered(), viewer))
                .toList();
        if (lines.isEmpty()) return Optional.empty();
        return Optional.of(new Panel("interlink.panel.title", "interlink/panel", new Page(lines)));
    }

    private Line line(Handover handover, boolean open, Actor viewer) {
        var reply = handover.reply();
        return new Line(
                handover,
                inbox.unit(handover.from().unit(), handover.offer().at()),
                inbox.unit(handover.to().unit(), handover.offer().at()),
                inbox.officer(handover.offer().by()),
                reply == null ? null : inbox.officer(reply.by()),
                new Rights(
                        open && handover.to().has(viewer),
                        open && handover.from().has(viewer)));
    }
}
