package vn.motcua.slips;

import static vn.motcua.platform.Words.t;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.Appointments;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.Incident;
import vn.motcua.dossier.Reappointment;
import vn.motcua.dossier.Reopenings;
import vn.motcua.dossier.Stop;
import vn.motcua.dossier.Stops;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.platform.Typed;

/** What happened to a dossier as a whole, for form 06, which itself knows only hand-overs. */
@Component
class ControlTold {

    private static final Set<String> STOPS = Set.of("dossier.stopped", "dossier.withdrawn");
    private static final String REAPPOINTED = "dossier.reappointed";
    private static final String REOPENED = "dossier.reopened";

    private final Stops stops;
    private final Appointments appointments;
    private final Reopenings reopenings;
    private final ControlWaits waits;
    private final ControlDays days;
    private final Timeline timeline;
    private final PaperNames names;

    ControlTold(
            Stops stops,
            Appointments appointments,
            Reopenings reopenings,
            ControlWaits waits,
            ControlDays days,
            Timeline timeline,
            PaperNames names) {
        this.stops = stops;
        this.appointments = appointments;
        this.reopenings = reopenings;
        this.waits = waits;
        this.days = days;
        this.timeline = timeline;
        this.names = names;
    }

    /** In order of time. */
    List<ControlPage.Told> of(DossierCard card, ProcedureVersion version, LocalDate day) {
        var code = card.code();
        var facts = timeline.of(code);
        return Stream.of(
                        stops.of(code).stream().map(it -> stop(it, who(facts, it), version, day)),
                        appointments.of(code).stream()
                                .map(it -> apology(it, who(facts, REAPPOINTED, it.number(), it.signer()))),
                        reopenings.of(code).stream()
                                .map(it -> incident(it, who(facts, REOPENED, it.number(), it.officer()))),
                        waits.of(code).stream(),
                        days.of(facts).stream())
                .flatMap(it -> it)
                .sorted(Comparator.comparing(ControlPage.Told::at))
                .toList();
    }

    private String who(List<TimelineEntry> facts, Stop it) {
        return facts.stream()
                .filter(fact -> fact.at().equals(it.at()) && STOPS.contains(fact.kind()))
                .findFirst()
                .map(names::officer)
                .orElseGet(() -> names.officer(it.actor()));
    }

    /** Who did the nth of them, and for whom; {@code otherwise}: as the paper itself names that officer. */
    private String who(List<TimelineEntry> facts, String kind, int nth, String otherwise) {
        return facts.stream()
                .filter(it -> it.kind().equals(kind))
                .skip(nth - 1L)
                .findFirst()
                .map(names::officer)
                .orElse(otherwise);
    }

    private ControlPage.Told stop(Stop it, String officer, ProcedureVersion version, LocalDate day) {
        var at = PaperDate.moment(it.at());
        var reason = Typed.clause(it.reason());
        if (it.ground() == null)
            return new ControlPage.Told(
                    it.at(), "slips.control.withdrawn", t("slips.control.withdrawal", at, reason, officer));
        var words = t(
                "slips.control.stop",
                at,
                t("dossier.ground." + it.ground()),
                reason,
                officer,
                names.agency(it.agency(), day),
                after(it, version));
        return new ControlPage.Told(it.at(), "slips.control.stopped", words);
    }

    private static String after(Stop stop, ProcedureVersion version) {
        if (stop.goneOnAt() != null) return t("slips.control.stop.gone-on", PaperDate.moment(stop.goneOnAt()));
        return t(version.goOnBasis().isPresent() ? "slips.control.stop.may-go-on" : "slips.control.stop.ended");
    }

    /** Also one that came too late and moved nothing: the citizen was told all the same. */
    private static ControlPage.Told apology(Reappointment it, String officer) {
        var words = t(
                "slips.control.apology",
                PaperDate.moment(it.at()),
                PaperDate.moment(it.newDueAt()),
                PaperDate.moment(it.dueBefore()),
                it.effectWords(),
                Typed.clause(it.reason()),
                officer);
        return new ControlPage.Told(it.at(), "slips.control.apologised", words);
    }

    /** A wrong result that was handed out is told here, not among the hand-overs: its last hand was not the last. */
    private static ControlPage.Told incident(Incident it, String officer) {
        var returnedAt = it.wrong().returnedAt();
        var words = t(
                "slips.control.incident",
                it.number(),
                PaperDate.moment(it.at()),
                wrong(it),
                returnedAt == null ? t("slips.control.incident.not-given") : PaperDate.moment(returnedAt),
                Typed.clause(it.reason()),
                t("dossier.ground." + it.fault()),
                officer);
        return new ControlPage.Told(it.at(), "slips.control.wrong", words);
    }

    /** Of several results which one, and its number. */
    private static String wrong(Incident it) {
        var number = it.wrong().number();
        var said = number == null ? t("slips.control.incident.no-number") : number;
        return it.wrong().name() == null
                ? said
                : t("slips.control.incident.which", it.wrong().name(), said);
    }
}
