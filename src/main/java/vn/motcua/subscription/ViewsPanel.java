package vn.motcua.subscription;

import gg.jte.Content;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.reporting.ReportAddress;
import vn.motcua.reporting.ReportPanel;

/** Kept views on the list of reports, and the form that keeps the report that is shown. */
@Component
class ViewsPanel implements ReportPanel {

    private static final Content NOTHING = _ -> {};

    private final ViewPages views;
    private final Pages pages;

    ViewsPanel(ViewPages views, Pages pages) {
        this.views = views;
        this.pages = pages;
    }

    /** What is kept, under which name. */
    record Saving(ReportAddress address, String name, List<Refusal> problems) {
        String onceKey() {
            return Once.newKey();
        }
    }

    private static boolean may(Actor viewer) {
        return viewer.may(Permissions.VIEW);
    }

    @Override
    public Content onList(Actor viewer) {
        return may(viewer) ? pages.block("subscription/shelf", views.shelf(viewer)) : NOTHING;
    }

    @Override
    public Content onReport(ReportAddress shown, Actor viewer) {
        return may(viewer) ? pages.block("subscription/save", new Saving(shown, "", List.of())) : NOTHING;
    }
}
