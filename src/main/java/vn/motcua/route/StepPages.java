package vn.motcua.route;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.StepOutcome;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Slack;
import vn.motcua.identity.Account;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.organisation.Unit;
import vn.motcua.platform.LegalClock;

/** Makes the working page of a step: what it is, what this officer may do and why not the rest. */
@Component
class StepPages {

    private static final int NEIGHBOURS_MAX = 200;

    private final WorklistPages lists;
    private final Gate gate;
    private final Itinerary itinerary;
    private final Dossiers dossiers;
    private final Assigning assigning;
    private final Beside beside;
    private final LegalClock clock;

    StepPages(
            WorklistPages lists,
            Gate gate,
            Itinerary itinerary,
            Dossiers dossiers,
            Assigning assigning,
            Beside beside,
            LegalClock clock) {
        this.lists = lists;
        this.gate = gate;
        this.itinerary = itinerary;
        this.dossiers = dossiers;
        this.assigning = assigning;
        this.beside = beside;
        this.clock = clock;
    }

    record Page(
            OpenStep step,
            About about,
            Slack slack,
            Rights rights,
            Assigning.Givable givable,
            Neighbours neighbours,
            Around around,
            Attempt attempt) {

        StepForm typed() {
            return attempt.typed();
        }

        List<Refusal> problems() {
            return attempt.problems();
        }

        /** The act just refused stays open. */
        boolean isRefused(String act) {
            return attempt.act().equals(act);
        }

        /** Fields of that name stand in several acts; what is said about it leads to the refused one's. */
        String id(String act, String field) {
            return isRefused(act) ? field : act + "-" + field;
        }

        /** A send-back carries the next holder chosen beside it. */
        boolean isChosen(String act, Account officer) {
            var isOther = act.equals("reassign") != isRefused("reassign");
            return !isOther && officer.username().equals(typed().toOrNone());
        }

        /** What is wrong with that act's fields. */
        List<Refusal> problems(String act) {
            return isRefused(act) ? attempt.problems() : List.of();
        }

        /** The outcomes that need a note, in words; empty when none does. */
        String outcomesWithNote() {
            return about.template().outcomes().stream()
                    .filter(StepOutcome::needsNote)
                    .map(it -> "“" + it.name() + "”")
                    .collect(Collectors.joining(", "));
        }

        boolean isCouncil() {
            return about.template().kind() == StepKind.COUNCIL;
        }

        /** Whether this way is still closed: a posting hangs its whole time, unless somebody objects. */
        boolean isTooEarly(StepOutcome outcome) {
            return about.early() != null && about.early().ways().contains(outcome.key());
        }
    }

    /** {@code holder}: the name of who holds it; {@code posting}: what it is when it is one. */
    record About(
            DossierCard dossier,
            String procedure,
            StepTemplate template,
            String unit,
            @Nullable String holder,
            @Nullable Posting posting,
            @Nullable Early early,
            Returns returns) {}

    /** The ways on that a posting does not allow yet, and why. */
    record Early(Set<String> ways, Refusal why) {}

    /** {@code closed}: why this officer may not end it; null when this officer may. */
    record Rights(
            boolean claim,
            boolean release,
            boolean sendBack,
            boolean reassign,
            @Nullable Refusal closed) {}

    record Around(List<Beside.Before> before, List<String> answers, List<Beside.Block> blocks) {}

    record Neighbours(@Nullable Long previous, @Nullable Long next) {}

    Page page(OpenStep step, Actor me, Attempt attempt) {
        var version = itinerary.version(step.work().procedureVersion());
        var hold = step.hold();
        var posting = itinerary.posting(step);
        var about = new About(
                dossiers.get(step.work().code()),
                version.name(),
                Sending.template(version, step),
                itinerary.unit(step.place().unit()).map(Unit::name).orElse(""),
                hold == null ? null : gate.name(hold.holder()),
                posting,
                early(step, posting),
                Returns.of(Sending.template(version, step), step, itinerary.map(step.work()), version));
        var slack = StepSlack.of(itinerary, step, about.dossier(), clock.instant());
        var rights = rights(step, about.returns(), me);
        var around = new Around(beside.before(step), beside.answers(step), beside.blocks(about.dossier(), me));
        var givable = new Assigning.Givable(
                rights.reassign() ? assigning.colleagues(step) : List.of(),
                rights.closed() == null ? assigning.choices(step, about.dossier(), me) : List.of());
        return new Page(step, about, slack, rights, givable, neighbours(step, me), around, attempt);
    }

    private @Nullable Early early(OpenStep step, @Nullable Posting posting) {
        if (posting == null || posting.isOverOn(clock.today())) return null;
        var map = itinerary.map(step.work());
        var template = itinerary
                .version(step.work().procedureVersion())
                .route()
                .step(step.place().step());
        var ways = template.outcomes().stream()
                .filter(it -> !map.goesBack(template, it))
                .map(StepOutcome::key)
                .collect(Collectors.toSet());
        return new Early(ways, posting.notOver());
    }

    private Rights rights(OpenStep step, Returns returns, Actor me) {
        var closed = switch (gate.workable(step, me)) {
            case Granted<OpenStep> _ -> null;
            case Refused<OpenStep>(var reasons) -> reasons.getFirst();
        };
        var open = closed == null;
        return new Rights(
                open && step.hold() == null,
                step.isHeldBy(me),
                open && returns.before() != null,
                step.isUnder(me) && !step.isOnTheWay(),
                closed);
    }

    /** Before and after in what this officer has in hand. */
    private Neighbours neighbours(OpenStep step, Actor me) {
        var rows = lists.rows(new Worklist(me, Worklist.Tab.IN_HAND, null, null, NEIGHBOURS_MAX));
        var ids = rows.stream().map(WorklistQuery.Row::id).toList();
        var at = ids.indexOf(step.id());
        if (at < 0) return new Neighbours(null, ids.isEmpty() ? null : ids.getFirst());
        return new Neighbours(at == 0 ? null : ids.get(at - 1), at + 1 == ids.size() ? null : ids.get(at + 1));
    }
}
