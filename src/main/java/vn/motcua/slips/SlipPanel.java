package vn.motcua.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Appointments;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierPanel;
import vn.motcua.dossier.Stops;
import vn.motcua.kernel.Actor;
import vn.motcua.supplement.Supplements;

/** What can be printed of a dossier now, on its page. */
@Component
@Order(50)
class SlipPanel implements DossierPanel {

    static final String PRINT = "SLIP_PRINT";
    private static final int COPIES_MAX = 20;

    private final Supplements supplements;
    private final Appointments appointments;
    private final Stops stops;

    private final PrintedTable printed;
    private final PaperNames names;

    SlipPanel(Supplements supplements, Appointments appointments, Stops stops, PrintedTable printed, PaperNames names) {
        this.supplements = supplements;
        this.appointments = appointments;
        this.stops = stops;
        this.printed = printed;
        this.names = names;
    }

    @Override
    public Optional<Panel> of(DossierCard dossier, Actor viewer) {
        if (!viewer.may(PRINT)) return Optional.empty();
        var path = "/dossiers/" + dossier.code();
        var lines = new ArrayList<Line>();
        lines.add(new Line("slips.print.receipt", path + "/slips/01.pdf"));
        for (var it : supplements.of(dossier.code()))
            if (it.issued() != null)
                lines.add(new Line(
                        "slips.print.supplement",
                        path + "/slips/02.pdf?nth=" + it.issued().nth()));
        if (!appointments.of(dossier.code()).isEmpty())
            lines.add(new Line("slips.print.apology", path + "/slips/04.pdf"));
        if (stops.last(dossier.code()).isPresent()) lines.add(new Line("slips.print.stop", path + "/slips/05.pdf"));
        lines.add(new Line("slips.print.control", path + "/slips/06.pdf"));
        if (dossier.result().document() != null) lines.add(new Line("slips.print.result", path + "/result.pdf"));
        return Optional.of(new Panel("slips.print.title", "slips/panel", new Page(lines, copies(dossier))));
    }

    private List<Copy> copies(DossierCard dossier) {
        return printed.of(dossier.code().value(), COPIES_MAX).stream()
                .map(it -> new Copy(
                        it,
                        names.officer(it.by()),
                        "/dossiers/" + dossier.code() + "/slips/" + it.form() + "/" + it.number() + ".pdf"))
                .toList();
    }

    record Line(String labelKey, String path) {}

    record Copy(PrintedTable.Copy copy, String officer, String path) {}

    /** {@code copies}: printed before, the newest first. */
    record Page(List<Line> lines, List<Copy> copies) {}
}
