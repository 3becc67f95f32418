package vn.motcua.model;

import java.util.List;
import java.util.Optional;
import vn.motcua.model.Life.Page;
import vn.motcua.model.Standing.Custody;
import vn.motcua.model.Standing.Place;

/** A wrong result is done again where it was drafted, in a new leg, with the whole limit. */
final class RedoRules {

    private final World world;
    private final Gate gate;

    RedoRules(World world) {
        this.world = world;
        this.gate = new Gate(world);
    }

    /** {@code fault}: whether it is said whose. */
    Answer reopen(Life it, Page page, String reason, boolean fault, String who) {
        if (!fault) return Answer.no("acts.no-fault");
        return gate.unseen(it, "DOSSIER_REOPEN", who)
                .or(() -> Gate.illSaid(it, page, reason))
                .or(() -> Gate.notNow(it, "RESOLVED", "RETURNED"))
                .orElseGet(() -> {
                    redo(it);
                    return Answer.GRANTED;
                });
    }

    private void redo(Life it) {
        it.withdrawNumber();
        it.stretches.clear();
        var limit = it.now.limit().anew(world.now);
        var due = world.calendar.due(world.question(it, limit, List.of()));
        it.now = it.now.reopened(world.now, due, drafted(it, due));
    }

    private Custody drafted(Life it, java.time.Instant due) {
        var places = it.trail.reversed();
        var again = places.stream()
                .filter(place -> place.kind().equals("APPROVAL"))
                .findFirst()
                .flatMap(place -> sentBackTo(it, place))
                .flatMap(key -> places.stream()
                        .filter(place -> place.stop().equals(key))
                        .findFirst())
                .or(() -> places.stream()
                        .filter(place -> place.kind().equals("WORK"))
                        .findFirst())
                .orElseGet(places::getFirst);
        var leg = places.getFirst().leg() + 1;
        var place = new Place(leg, 1, again.stop(), again.kind(), again.unit(), again.role());
        var times = world.times(it.route, it.route.stop(again.stop()), world.now, due);
        return new Custody(place, null, times, null, null);
    }

    /** Whither the one who signs could have sent it back. */
    private static Optional<String> sentBackTo(Life it, Place signed) {
        return it.route.stop(signed.stop()).ways().stream()
                .map(Route.Way::next)
                .filter(next -> !next.isEmpty() && it.route.goesBack(signed.stop(), next))
                .findFirst();
    }
}
