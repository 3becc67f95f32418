package vn.motcua.route;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.StepOutcome;
import vn.motcua.dossier.Fact;
import vn.motcua.dossier.RedoneWork;

/**
 * A wrong result is done again where it was drafted: in a new leg, at the step to which whoever signed it last could
 * have sent it back. Anyone of that post may take it, so that whoever erred need not judge alone.
 */
@Component
class Redoing implements RedoneWork {

    private final StepTable table;
    private final StepHistoryTable history;
    private final Itinerary itinerary;

    Redoing(StepTable table, StepHistoryTable history, Itinerary itinerary) {
        this.table = table;
        this.history = history;
        this.itinerary = itinerary;
    }

    @Override
    public Fact redo(Redo it) {
        var done = history.done(it.code());
        var place = drafted(done, it.procedureVersion());
        var route = itinerary.version(it.procedureVersion()).route();
        var variant = it.caseKey();
        var map = itinerary.map(it.procedureVersion(), variant);
        var before = map.left(route.first().key()) - map.left(place.step());
        var leg = done.getLast().leg() + 1;
        var legKey = route.step(place.step()).leg();
        var legDue = itinerary.legDue(itinerary.version(it.procedureVersion()), legKey, it.agency(), it.at());
        var frame = new OpenStep.Frame(variant, legDue, false);
        var work = new OpenStep.Work(it.code(), leg, 1, it.procedureVersion(), null, before, frame);
        var own = itinerary.ownDue(place, it.procedureVersion(), it.at());
        var due = new DossierDue(work, it.agency(), it.dueAt());
        var times = itinerary.times(it.at(), own, place.step(), due);
        var step = new OpenStep(0, 0, work, place, null, times, null);
        table.open(step, legKey);
        return StepFact.stands(StepFact.LEG_OPENED, step);
    }

    /** Where nobody signed, as for what a desk answers at once: whoever worked on it last. */
    private OpenStep.Place drafted(List<StepHistoryTable.Done> done, long version) {
        var places = done.reversed().stream().map(StepHistoryTable.Done::place).toList();
        return places.stream()
                .filter(it -> it.isOf(StepKind.APPROVAL))
                .findFirst()
                .flatMap(it -> sentBackTo(it, version))
                .flatMap(key ->
                        places.stream().filter(it -> it.step().equals(key)).findFirst())
                .or(() -> places.stream().filter(it -> it.isOf(StepKind.WORK)).findFirst())
                .orElse(places.getLast());
    }

    private Optional<String> sentBackTo(OpenStep.Place approval, long version) {
        var template = itinerary.version(version).route().step(approval.step());
        return template.outcomes().stream()
                .filter(it -> itinerary.map(version, null).goesBack(template, it))
                .map(StepOutcome::next)
                .findFirst();
    }
}
