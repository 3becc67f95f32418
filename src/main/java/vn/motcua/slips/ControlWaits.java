package vn.motcua.slips;

import static vn.motcua.platform.Words.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Typed;
import vn.motcua.supplement.SupplementRequest;
import vn.motcua.supplement.Supplements;

/** When the clock of a dossier stood still and what the citizen was asked for: form 06 must say why a date moved. */
@Component
class ControlWaits {

    private static final String PAUSED = "dossier.paused";
    private static final String OBLIGED = "dossier.obliged";
    private static final String ASKED = "supplement.issued";
    private static final String RECEIVED = "supplement.received";
    private static final String SUPPLEMENTED = "dossier.supplemented";
    private static final String PAYMENT = "TAX_PAYMENT";

    /** Whichever comes first ends a pause. */
    private static final Set<String> ENDS = Set.of(
            PAUSED,
            OBLIGED,
            "dossier.resumed",
            "dossier.discharged",
            "dossier.supplement-asked",
            "dossier.stopped",
            "dossier.withdrawn",
            "dossier.resolved");

    private final Timeline timeline;
    private final Supplements supplements;
    private final PaperNames names;

    ControlWaits(Timeline timeline, Supplements supplements, PaperNames names) {
        this.timeline = timeline;
        this.supplements = supplements;
        this.names = names;
    }

    List<ControlPage.Told> of(DossierCode code) {
        var facts = timeline.of(code);
        var requests = supplements.of(code).stream().collect(Collectors.toMap(SupplementRequest::number, it -> it));
        var pauses = facts.stream().filter(ControlWaits::stands).map(it -> pause(it, facts));
        var asked = facts.stream()
                .filter(it -> it.kind().equals(ASKED))
                .map(it -> asked(it, Objects.requireNonNull(requests.get(number(it))), facts));
        return Stream.concat(pauses, asked).toList();
    }

    private static boolean stands(TimelineEntry it) {
        return it.kind().equals(PAUSED)
                || (it.kind().equals(OBLIGED) && "true".equals(it.body().get("stands")));
    }

    private ControlPage.Told pause(TimelineEntry it, List<TimelineEntry> facts) {
        var end = first(facts, after -> after.seq() > it.seq() && ENDS.contains(after.kind()));
        var from = PaperDate.moment(it.at());
        var due = end == null ? null : due(end);
        var words = t(
                "slips.control.pause",
                end == null
                        ? t("slips.control.pause.lasts", from)
                        : t("slips.control.pause.lasted", from, PaperDate.moment(end.at())),
                t("dossier.ground." + it.body().getOrDefault("ground", PAYMENT)),
                who(it),
                end == null || due == null ? "" : t("slips.control.pause.ended", due, who(end)));
        return new ControlPage.Told(it.at(), "slips.control.paused", words.strip());
    }

    private ControlPage.Told asked(TimelineEntry it, SupplementRequest request, List<TimelineEntry> facts) {
        var sent = request.sent();
        var words = t(
                "slips.control.supplement",
                sent.nth(),
                PaperDate.moment(it.at()),
                Typed.clause(request.reason()),
                who(it),
                answers(it, request, facts));
        return new ControlPage.Told(it.at(), "slips.control.asked", words);
    }

    /** Each time something came, and what became of the limit; or that nothing, or not all, has come. */
    private String answers(TimelineEntry asked, SupplementRequest request, List<TimelineEntry> facts) {
        var said = facts.stream()
                .filter(it -> it.kind().equals(RECEIVED) && number(it) == number(asked))
                .map(this::answer)
                .collect(Collectors.toList());
        switch (request.state()) {
            case ANSWERED -> said.add(ran(asked, facts));
            case CANCELLED -> said.add(t("slips.control.supplement.ended"));
            case PROPOSED, ISSUED -> said.add(t("slips.control.supplement.waits"));
        }
        return String.join(" ", said).strip();
    }

    private String answer(TimelineEntry it) {
        var left = text(it, "left");
        return t(
                left.equals("0") ? "slips.control.supplement.all" : "slips.control.supplement.some",
                PaperDate.moment(it.at()),
                text(it, "items"),
                left,
                who(it));
    }

    /** By the policy of the day of receipt the limit begins anew or runs on. */
    private static String ran(TimelineEntry asked, List<TimelineEntry> facts) {
        var on = first(facts, it -> it.seq() > asked.seq() && it.kind().equals(SUPPLEMENTED));
        var due = on == null ? null : due(on);
        if (on == null || due == null) return "";
        var since = Instant.parse(text(on, "runStartedAt"));
        return t(since.isAfter(asked.at()) ? "slips.control.supplement.anew" : "slips.control.supplement.on", due);
    }

    private static @Nullable TimelineEntry first(List<TimelineEntry> facts, Predicate<TimelineEntry> wanted) {
        return facts.stream().filter(wanted).findFirst().orElse(null);
    }

    private static int number(TimelineEntry it) {
        return Integer.parseInt(text(it, "number"));
    }

    private static String text(TimelineEntry it, String name) {
        return String.valueOf(it.body().get(name));
    }

    private static @Nullable String due(TimelineEntry it) {
        return it.body().get("dueAt") instanceof String due ? PaperDate.moment(Instant.parse(due)) : null;
    }

    /** An officer with the agency of that act, as it was called on its day. */
    private String who(TimelineEntry it) {
        var day = LocalDate.ofInstant(it.at(), LegalClock.ZONE);
        var officer = it.actor().equals(Actor.SYSTEM.username()) ? t("dossier.system") : names.officer(it);
        return t("slips.control.who", officer, names.agency(it.agency(), day));
    }
}
