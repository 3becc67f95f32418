package vn.motcua.slips;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierActions;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.kernel.Actor;

/** The paper a citizen is owed for what has happened since it was last printed: the first thing to do at the desk. */
@Component
@Order(10)
class SlipMenu implements DossierActions {

    private static final int COPIES_MAX = 50;

    /** After which facts a receipt says another date, or other people and papers. */
    private static final List<String> CHANGES = List.of(
            "dossier.supplemented",
            "dossier.resumed",
            "dossier.discharged",
            "dossier.went-on",
            "dossier.recomputed",
            "dossier.reopened",
            "dossier.corrected",
            "dossier.requester-replaced");

    private static final Map<String, List<String>> TOLD = Map.of(
            Forms.SUPPLEMENT,
            List.of("supplement.issued"),
            Forms.APOLOGY,
            List.of("dossier.reappointed", "dossier.reopened"),
            Forms.STOP,
            List.of("dossier.stopped", "dossier.withdrawn"));

    private final Timeline timeline;
    private final PrintedTable printed;

    SlipMenu(Timeline timeline, PrintedTable printed) {
        this.timeline = timeline;
        this.printed = printed;
    }

    @Override
    public List<Action> of(DossierCard dossier, Actor viewer) {
        if (!viewer.mayAt(SlipPanel.PRINT, dossier.keeper().agency())) return List.of();
        var facts = timeline.of(dossier.code());
        var copies = printed.of(dossier.code().value(), COPIES_MAX);
        var receipt = dossier.times().dueAt() != null && dossier.times().finishedAt() == null
                ? owed(Forms.RECEIPT, CHANGES, facts, copies)
                : Optional.<String>empty();
        return Stream.concat(
                        receipt.stream(),
                        TOLD.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .flatMap(it -> owed(it.getKey(), it.getValue(), facts, copies).stream()))
                .map(form -> new Action(label(form), "/dossiers/" + dossier.code() + "/slips/" + form + ".pdf", null))
                .toList();
    }

    /** The form, where the last such fact is younger than its last copy. */
    private static Optional<String> owed(
            String form, List<String> kinds, List<TimelineEntry> facts, List<PrintedTable.Copy> copies) {
        var last = copies.stream()
                .filter(it -> it.form().equals(form))
                .map(PrintedTable.Copy::at)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return facts.stream()
                        .anyMatch(it -> kinds.contains(it.kind()) && it.at().isAfter(last))
                ? Optional.of(form)
                : Optional.empty();
    }

    private static String label(String form) {
        return switch (form) {
            case Forms.SUPPLEMENT -> "slips.owed.supplement";
            case Forms.APOLOGY -> "slips.owed.apology";
            case Forms.STOP -> "slips.owed.stop";
            default -> "slips.owed.receipt";
        };
    }
}
