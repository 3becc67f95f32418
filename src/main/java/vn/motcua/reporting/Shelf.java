package vn.motcua.reporting;

import gg.jte.Content;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.OperationalReport;

/** All reports there are, and what rooms above add to their pages. */
@Component
class Shelf {

    private final OperationalReports operational;
    private final List<ReportPanel> panels;

    Shelf(OperationalReports operational, List<ReportPanel> panels) {
        this.operational = operational;
        this.panels = panels;
    }

    List<OperationalReport> reports(Actor viewer) {
        return operational.of(viewer);
    }

    List<Content> onList(Actor viewer) {
        return panels.stream().map(it -> it.onList(viewer)).toList();
    }

    List<Content> onReport(ReportAddress shown, Actor viewer) {
        return panels.stream().map(it -> it.onReport(shown, viewer)).toList();
    }
}
