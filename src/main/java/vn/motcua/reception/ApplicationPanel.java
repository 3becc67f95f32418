package vn.motcua.reception;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierPanel;
import vn.motcua.kernel.Actor;

/** What the citizen declared in the procedure's own form, as it came; nothing when the form had no fields. */
@Component
@Order(15)
class ApplicationPanel implements DossierPanel {

    private static final int LINES_MAX = 200;

    private final ApplicationTable table;
    private final JsonMapper json;

    ApplicationPanel(ApplicationTable table, JsonMapper json) {
        this.table = table;
        this.json = json;
    }

    @Override
    public Optional<Panel> of(DossierCard dossier, Actor viewer) {
        var lines = table.data(dossier.code()).map(this::lines).orElse(List.of());
        if (lines.isEmpty()) return Optional.empty();
        return Optional.of(new Panel("reception.declared.title", "reception/declared", new Page(lines)));
    }

    @Override
    public boolean isBesideWork() {
        return true;
    }

    record Line(String name, String value) {}

    record Page(List<Line> lines) {}

    private List<Line> lines(String data) {
        var lines = new ArrayList<Line>();
        collect("", json.readValue(data, Object.class), lines);
        return lines;
    }

    /** Parts of a part stand behind its name: {@code người mẹ › họ tên}. */
    private static void collect(String name, @Nullable Object value, List<Line> lines) {
        if (value == null || lines.size() >= LINES_MAX) return;
        switch (value) {
            case Map<?, ?> parts -> parts.forEach((key, part) -> collect(within(name, "" + key), part, lines));
            case List<?> parts -> {
                for (var i = 0; i < parts.size(); i++) collect(within(name, "" + (i + 1)), parts.get(i), lines);
            }
            default -> lines.add(new Line(name, value.toString()));
        }
    }

    private static String within(String name, String part) {
        return name.isEmpty() ? part : name + " › " + part;
    }
}
