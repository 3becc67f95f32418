package vn.motcua.slips;

import static vn.motcua.platform.Words.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierPanel;
import vn.motcua.dossier.LegResult;
import vn.motcua.dossier.Stops;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;
import vn.motcua.supplement.Supplements;

/** What can be printed of a dossier now, on its page. */
@Component
@Order(50)
class SlipPanel implements DossierPanel {

    static final String PRINT = "SLIP_PRINT";
    private static final int COPIES_MAX = 20;

    private final Supplements supplements;
    private final ApologySlip apology;
    private final Stops stops;

    private final PrintedTable printed;
    private final PaperNames names;

    SlipPanel(Supplements supplements, ApologySlip apology, Stops stops, PrintedTable printed, PaperNames names) {
        this.supplements = supplements;
        this.apology = apology;
        this.stops = stops;
        this.printed = printed;
        this.names = names;
    }

    @Override
    public Optional<Panel> of(DossierCard dossier, Actor viewer) {
        if (!viewer.may(PRINT)) return Optional.empty();
        return Optional.of(new Panel("slips.print.title", "slips/panel", new Page(lines(dossier), copies(dossier))));
    }

    /** Each under its name, with the number that the circular of its day prints on it. */
    private List<Line> lines(DossierCard dossier) {
        var path = "/dossiers/" + dossier.code();
        var received = day(dossier.times().receivedAt());
        var lines = new ArrayList<Line>();
        lines.add(line(dossier, Forms.RECEIPT, received));
        for (var it : supplements.of(dossier.code()))
            if (it.issued() != null)
                lines.add(new Line(
                        label(
                                Forms.SUPPLEMENT,
                                Forms.of(
                                        Forms.SUPPLEMENT,
                                        dossier.agency(),
                                        day(it.issued().at()))),
                        path + "/slips/02.pdf?nth=" + it.issued().nth()));
        apology.of(dossier)
                .ifPresent(
                        it -> lines.add(line(dossier, Forms.APOLOGY, it.head().day())));
        stops.last(dossier.code()).ifPresent(it -> lines.add(line(dossier, Forms.STOP, day(it.at()))));
        lines.add(line(dossier, Forms.CONTROL, received));
        if (dossier.result().document() != null) lines.add(new Line(t("slips.print.result"), path + "/result.pdf"));
        for (var it : dossier.result().ofLegs()) {
            var paper = it.document();
            if (paper != null) lines.add(line(it, paper.number(), path));
        }
        return lines;
    }

    private static Line line(LegResult it, String number, String path) {
        return new Line(t("slips.print.result-of", it.name(), number), path + "/result.pdf?leg=" + it.leg());
    }

    private static Line line(DossierCard dossier, String form, LocalDate day) {
        var path = "/dossiers/" + dossier.code() + "/slips/" + form + ".pdf";
        return new Line(label(form, Forms.of(form, dossier.agency(), day)), path);
    }

    private static String label(String key, Form form) {
        var name = t("slips.form." + key);
        return form.number().isEmpty() ? name : t("slips.print.numbered", name, form.number());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LegalClock.ZONE);
    }

    private List<Copy> copies(DossierCard dossier) {
        return printed.of(dossier.code().value(), COPIES_MAX).stream()
                .map(it -> new Copy(
                        it,
                        names.officer(it.by()),
                        "/dossiers/" + dossier.code() + "/slips/" + it.form() + "/" + it.number() + ".pdf"))
                .toList();
    }

    record Line(String label, String path) {}

    record Copy(PrintedTable.Copy copy, String officer, String path) {}

    /** {@code copies}: printed before, the newest first. */
    record Page(List<Line> lines, List<Copy> copies) {}
}
