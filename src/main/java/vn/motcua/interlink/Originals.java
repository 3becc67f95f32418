package vn.motcua.interlink;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.documents.Documents;
import vn.motcua.documents.PaperKind;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Fact;
import vn.motcua.dossier.Timeline;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;

/**
 * The originals that travel with a hand-over: the receiver ticks what came, says why one did not, and ticks it when it
 * comes after all. Between two agencies this officer is not of: {@link NotFound}.
 */
@Service
class Originals {

    private static final int REASON_LENGTH_MAX = 500;

    private final HandoverTable handovers;
    private final OriginalTable table;
    private final Documents documents;
    private final Timeline timeline;
    private final LegalClock clock;

    Originals(HandoverTable handovers, OriginalTable table, Documents documents, Timeline timeline, LegalClock clock) {
        this.handovers = handovers;
        this.table = table;
        this.documents = documents;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** {@code line}: its place among the papers of the dossier, from 1. */
    record Original(int line, String name, int count) {}

    Handover find(HandoverId id, Actor viewer) {
        return handovers.find(id).filter(it -> it.isSeenBy(viewer)).orElseThrow(NotFound::new);
    }

    /** None where copies go, because another leg has the originals. */
    List<Original> of(Handover handover) {
        return hasCopies(handover) ? List.of() : originals(documents.of(handover.code()));
    }

    boolean hasCopies(Handover handover) {
        return !table.withCopies(List.of(handover.id())).isEmpty();
    }

    /** What the receiver says; {@code arrived}: the lines that were ticked. */
    record Ticked(List<Integer> arrived, String reason) {}

    /** {@code missing}: not ticked, and not noted before; {@code found}: noted before, and ticked now. */
    private record Compared(int all, List<Original> missing, List<OriginalTable.Missing> found) {}

    @Transactional
    public Decision<DossierCode> check(HandoverId id, Ticked ticked, Actor by) {
        var handover = find(id, by);
        if (!handover.to().has(by)) return Decision.refused(Refusal.of("interlink.answer.not-receiver"));
        if (isRefused(handover)) return Decision.refused(Refusal.of("interlink.originals.gone-back"));
        if (hasCopies(handover)) return Decision.refused(Refusal.of("interlink.originals.copies"));
        var compared = compared(handover, ticked.arrived());
        return reason(ticked.reason(), compared.missing().isEmpty()).map(it -> write(handover, compared, it, by));
    }

    private Compared compared(Handover handover, List<Integer> arrived) {
        var all = of(handover);
        var noted = table.missing(List.of(handover.id())).getOrDefault(handover.id(), List.of());
        var known = noted.stream().map(OriginalTable.Missing::line).toList();
        var missing = all.stream()
                .filter(it -> !arrived.contains(it.line()) && !known.contains(it.line()))
                .toList();
        var found = noted.stream()
                .filter(it -> it.isStill() && arrived.contains(it.line()))
                .toList();
        return new Compared(all.size(), missing, found);
    }

    private static Decision<String> reason(String typed, boolean needless) {
        var words = typed.strip();
        if (words.isEmpty() && !needless)
            return Decision.refused(
                    Refusal.of("interlink.originals.reason-missing").on("reason"));
        if (words.length() > REASON_LENGTH_MAX)
            return Decision.refused(
                    Refusal.of("interlink.reason.too-long", REASON_LENGTH_MAX).on("reason"));
        return Decision.granted(words);
    }

    private DossierCode write(Handover handover, Compared it, String reason, Actor by) {
        var now = clock.instant();
        for (var original : it.missing()) table.miss(missing(handover, original, reason, by, now));
        for (var original : it.found()) table.arrived(original, by.username(), now);
        table.check(handover.id(), by.username(), now);
        timeline.append(handover.code(), by, handover.to().agency(), now, fact(handover, it));
        return handover.code();
    }

    private static boolean isRefused(Handover handover) {
        var reply = handover.reply();
        return reply != null && reply.answer() != Handover.Answer.ACCEPTED;
    }

    private static OriginalTable.Missing missing(Handover handover, Original it, String reason, Actor by, Instant now) {
        return new OriginalTable.Missing(handover.id(), it.line(), it.name(), reason, now, by.username(), null, null);
    }

    private static Fact fact(Handover handover, Compared it) {
        var kind = !it.missing().isEmpty() ? "missing" : !it.found().isEmpty() ? "found" : "complete";
        var body = Map.<String, Object>of(
                "of", it.all(),
                "missing", it.missing().size(),
                "found", it.found().size(),
                "leg", handover.leg());
        return Fact.of("interlink.originals-" + kind, body);
    }

    private static List<Original> originals(List<PaperLine> lines) {
        var originals = new ArrayList<Original>();
        for (int place = 0; place < lines.size(); place++) {
            var it = lines.get(place);
            if (it.kind() == PaperKind.ORIGINAL && !it.shown())
                originals.add(new Original(place + 1, it.name(), it.count()));
        }
        return originals;
    }
}
