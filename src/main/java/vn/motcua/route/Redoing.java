package vn.motcua.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.StepOutcome;
import vn.motcua.dossier.Fact;
import vn.motcua.dossier.RedoneWork;
import vn.motcua.platform.LegalClock;
import vn.motcua.registry.Registers;

/**
 * A wrong result is done again where it was drafted: in a new leg, at the step to which whoever signed it last could
 * have sent it back. Anyone of that post may take it, so that whoever erred need not judge alone.
 */
@Component
class Redoing implements RedoneWork {

    private final StepTable table;
    private final DoneQuery query;
    private final AnswerQuery answers;
    private final Registers registers;
    private final Itinerary itinerary;

    Redoing(StepTable table, DoneQuery query, AnswerQuery answers, Registers registers, Itinerary itinerary) {
        this.table = table;
        this.query = query;
        this.answers = answers;
        this.registers = registers;
        this.itinerary = itinerary;
    }

    @Override
    public Fact redo(Redo it) {
        var done = query.of(it.code());
        var place = drafted(ofLeg(done, it.leg()), it.procedureVersion());
        var route = itinerary.version(it.procedureVersion()).route();
        var variant = it.caseKey();
        var map = itinerary.map(it.procedureVersion(), variant);
        var before = map.left(route.first().key()) - map.left(place.step());
        var leg = done.getLast().legs() + 1;
        var legKey = route.step(place.step()).leg();
        var legDue = itinerary.legDue(itinerary.version(it.procedureVersion()), legKey, it.agency(), it.at());
        var frame = new OpenStep.Frame(variant, legDue, false);
        var work = new OpenStep.Work(it.code(), leg, 1, it.procedureVersion(), null, before, frame);
        var own = itinerary.ownDue(place, it.procedureVersion(), it.at());
        var due = new DossierDue(work, it.agency(), it.dueAt());
        var times = itinerary.times(it.at(), own, place.step(), due);
        var step = new OpenStep(0, 0, work, place, null, times, null);
        if (route.leg(legKey).result() != null) withdraw(legKey, it);
        table.open(step, legKey);
        return StepFact.stands(StepFact.LEG_OPENED, step);
    }

    private static List<DoneQuery.Done> ofLeg(List<DoneQuery.Done> done, @Nullable Integer leg) {
        return leg == null ? done : done.stream().filter(it -> it.leg() == leg).toList();
    }

    /** Of several results the one that is done again has a number of its own, which no longer holds. */
    private void withdraw(String legKey, Redo it) {
        var day = LocalDate.ofInstant(it.at(), LegalClock.ZONE);
        for (var answer : answers.of(it.code()))
            if (answer.legKey().equals(legKey) && answer.number() != null)
                registers.withdraw(answer.agency(), answer.number(), day, it.code());
    }

    /** Where nobody signed, as for what a desk answers at once: whoever worked on it last. */
    private OpenStep.Place drafted(List<DoneQuery.Done> done, long version) {
        var places = done.reversed().stream().map(DoneQuery.Done::place).toList();
        return places.stream()
                .filter(it -> it.isOf(StepKind.APPROVAL))
                .findFirst()
                .flatMap(it -> sentBackTo(it, version))
                .flatMap(key ->
                        places.stream().filter(it -> it.step().equals(key)).findFirst())
                .or(() -> places.stream().filter(it -> it.isOf(StepKind.WORK)).findFirst())
                .orElseGet(places::getLast);
    }

    private Optional<String> sentBackTo(OpenStep.Place approval, long version) {
        var template = itinerary.version(version).route().step(approval.step());
        return template.outcomes().stream()
                .filter(it -> itinerary.map(version, null).goesBack(template, it))
                .map(StepOutcome::next)
                .findFirst();
    }
}
