package vn.motcua.slips;

import static vn.motcua.platform.Words.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Boundaries;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.LeadAgencies;
import vn.motcua.dossier.LeadAgencies.Decider;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.platform.LegalClock;
import vn.motcua.registry.Registers;
import vn.motcua.route.LegTime;
import vn.motcua.route.StepTime;
import vn.motcua.route.Trails;

/** Fills form 06 from the steps of a dossier and the facts of its timeline. */
@Component
class ControlSlip {

    private static final String GIVEN_OUT = "dossier.returned";
    private static final String SENT_TO = "boundFor";

    private final Trails trails;
    private final Timeline timeline;
    private final ControlTold told;
    private final ControlOpinions opinions;
    private final Catalogue catalogue;
    private final Registers registers;
    private final LeadAgencies leads;
    private final Boundaries boundaries;
    private final PaperNames names;

    ControlSlip(
            Trails trails,
            Timeline timeline,
            ControlTold told,
            ControlOpinions opinions,
            Catalogue catalogue,
            Registers registers,
            LeadAgencies leads,
            Boundaries boundaries,
            PaperNames names) {
        this.trails = trails;
        this.timeline = timeline;
        this.told = told;
        this.opinions = opinions;
        this.catalogue = catalogue;
        this.registers = registers;
        this.leads = leads;
        this.boundaries = boundaries;
        this.names = names;
    }

    ControlPage of(DossierCard card) {
        var version = catalogue.version(card.procedureVersion());
        var day = LocalDate.ofInstant(card.times().receivedAt(), LegalClock.ZONE);
        var form = Forms.of(Forms.CONTROL, card.agency(), day);
        var number = TrackingNumber.of(registers, card.code(), version.field())
                .map(it -> it.on(form))
                .orElse(null);
        var steps = trails.of(card.code());
        var words = new ControlNames(names, version.route(), day);
        var deciders = leads.of(card);
        var subject = new ControlPage.Subject(
                card.code().value(),
                version.name(),
                deciders.stream().map(it -> decider(it, day)).collect(Collectors.joining("; ")),
                contributing(steps, deciders, day),
                PaperDate.moment(card.times().receivedAt()),
                due(card),
                elsewhere(card, day));
        return new ControlPage(
                names.head(form, card.agency(), card.desk(), number, day),
                subject,
                rows(card, steps, words),
                told.of(card, version, day),
                opinions.of(card.code(), day),
                now(steps, words));
    }

    private ControlPage.@Nullable Elsewhere elsewhere(DossierCard card, LocalDate day) {
        var elsewhere = boundaries.elsewhere(card);
        return elsewhere == null
                ? null
                : new ControlPage.Elsewhere(names.agency(card.agency(), day), elsewhere.place());
    }

    private List<ControlRow> rows(DossierCard card, List<StepTime> steps, ControlNames words) {
        var facts = timeline.of(card.code());
        var sentTo = facts.stream()
                .filter(it -> it.body().containsKey(SENT_TO))
                .collect(Collectors.groupingBy(
                        it -> Integer.valueOf(String.valueOf(it.body().get("leg"))),
                        Collectors.mapping(it -> String.valueOf(it.body().get(SENT_TO)), Collectors.toList())));
        var beside = trails.legs(card.code()).stream().filter(LegTime::beside).toList();
        var rows = new ArrayList<>(ControlRows.of(steps, beside, sentTo, words));
        if (card.times().returnedAt() != null)
            facts.reversed().stream()
                    .filter(it -> it.kind().equals(GIVEN_OUT))
                    .map(it -> givenOut(rows.size() + 1, it, card, words))
                    .findFirst()
                    .ifPresent(rows::add);
        return rows;
    }

    /** The last hand is the citizen's. In time is the result at the desk, however late it is collected. */
    private static ControlRow givenOut(int index, TimelineEntry fact, DossierCard card, ControlNames words) {
        var at = PaperDate.moment(fact.at());
        var collector = Objects.requireNonNullElse(card.result().collectorName(), "");
        var finishedAt = Objects.requireNonNull(card.times().finishedAt());
        return new ControlRow(
                index,
                new ControlRow.Side(
                        words.unit(card.keeper().desk()), at, words.names().officer(fact)),
                new ControlRow.Side(t("slips.control.citizen"), at, collector),
                ControlRows.result(card.times().due(), finishedAt),
                t("slips.control.given-out"));
    }

    private static String due(DossierCard card) {
        var dueAt = card.times().dueAt();
        return dueAt == null ? card.dueWords() : PaperDate.moment(dueAt);
    }

    /** A slip printed under way says where the dossier is; the form itself knows only hand-overs. */
    private static @Nullable String now(List<StepTime> steps, ControlNames words) {
        var open = steps.stream().filter(it -> it.span().closedAt() == null).toList();
        if (open.isEmpty()) return null;
        return open.stream().map(it -> now(it, words)).collect(Collectors.joining(" "));
    }

    private static String now(StepTime open, ControlNames words) {
        var key = open.isOnTheWay() ? "slips.control.on-the-way" : "slips.control.now";
        return t(
                key,
                words.unit(open.post().unit()),
                PaperDate.moment(open.span().openedAt()));
    }

    /** Of several results each has its own. */
    private String decider(Decider it, LocalDate day) {
        var agency = names.agency(it.agency().value(), day);
        return it.result() == null ? agency : t("slips.control.decider", agency, it.result());
    }

    private String contributing(List<StepTime> steps, List<Decider> deciders, LocalDate day) {
        var deciding = deciders.stream().map(it -> it.agency().value()).toList();
        return steps.stream()
                .map(it -> it.post().agency())
                .filter(it -> !deciding.contains(it))
                .distinct()
                .map(it -> names.agency(it, day))
                .collect(Collectors.joining(", "));
    }
}
