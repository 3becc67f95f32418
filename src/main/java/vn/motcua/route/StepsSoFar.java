package vn.motcua.route;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.OpenSteps;
import vn.motcua.dossier.WorkSoFar;
import vn.motcua.platform.LegalClock;

/** The steps come before their dossier's row, whoever acts; and they tell what acts on the whole must know of them. */
@Component
class StepsSoFar implements OpenSteps {

    private final StepTable table;
    private final Itinerary itinerary;
    private final UncountedTime uncounted;
    private final CloseWithTheDossier closing;
    private final LegalClock clock;

    StepsSoFar(
            StepTable table,
            Itinerary itinerary,
            UncountedTime uncounted,
            CloseWithTheDossier closing,
            LegalClock clock) {
        this.table = table;
        this.itinerary = itinerary;
        this.uncounted = uncounted;
        this.closing = closing;
        this.clock = clock;
    }

    @Override
    public WorkSoFar lock(DossierCode code) {
        return soFar(table.lockUndecided(code));
    }

    @Override
    public WorkSoFar look(DossierCode code) {
        return soFar(table.undecided(code));
    }

    private WorkSoFar soFar(List<StepTable.Undecided> open) {
        var number = open.stream().map(StepTable.Undecided::number).filter(Objects::nonNull);
        var steps = open.stream().map(StepTable.Undecided::step).toList();
        var standsFor = steps.stream().flatMap(it -> standsFor(it).stream());
        return new WorkSoFar(
                number.findFirst().orElse(null),
                open.stream().anyMatch(this::isOneOfSeveral),
                standsFor.findFirst().orElse(null),
                steps.stream()
                        .map(it -> new WorkSoFar.Hand(it.place().agency(), it.isWaiting()))
                        .toList(),
                closed -> closing.close(steps, closed));
    }

    private boolean isOneOfSeveral(StepTable.Undecided it) {
        var route = itinerary.version(it.step().work().procedureVersion()).route();
        return route.legs().stream().filter(leg -> leg.result() != null).count() > 1;
    }

    private Optional<String> standsFor(OpenStep step) {
        var route = itinerary.version(step.work().procedureVersion()).route();
        return step.isSuspended()
                ? Optional.empty()
                : uncounted
                        .ground(step, clock.instant())
                        .map(_ -> route.step(step.place().step()).name());
    }
}
