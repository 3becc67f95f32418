package vn.motcua.opinion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierPanel;
import vn.motcua.kernel.Actor;

/** Whose opinion was asked and what they said, on the dossier's page and beside the work; nothing where nobody was. */
@Component
@Order(28)
class OpinionPanel implements DossierPanel {

    private final OpinionTable table;
    private final OpinionLines lines;

    OpinionPanel(OpinionTable table, OpinionLines lines) {
        this.table = table;
        this.lines = lines;
    }

    record Page(List<OpinionLine> lines) {
        /** What was asked at once, in order: one question to one or several. */
        List<Slip> slips() {
            var slips = new LinkedHashMap<List<Object>, List<OpinionLine>>();
            for (var it : lines)
                slips.computeIfAbsent(key(it.request()), _ -> new ArrayList<>()).add(it);
            return slips.values().stream().map(Slip::new).toList();
        }

        private static List<Object> key(OpinionRequest it) {
            return List.of(it.asker().agency(), it.slip(), it.asker().at());
        }

        /** How many may still be answered before their deadline. */
        long open() {
            return lines.stream().filter(it -> it.request().isOpen()).count();
        }
    }

    record Slip(List<OpinionLine> lines) {
        OpinionLine first() {
            return lines.getFirst();
        }
    }

    @Override
    public Optional<Panel> of(DossierCard dossier, Actor viewer) {
        if (!viewer.may(Permissions.VIEW)) return Optional.empty();
        var asked = lines.of(table.of(dossier.code()), viewer);
        if (asked.isEmpty()) return Optional.empty();
        return Optional.of(new Panel("opinion.panel.title", "opinion/panel", new Page(asked)));
    }

    @Override
    public boolean isBesideWork() {
        return true;
    }
}
