package vn.motcua.route;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.LegTemplate;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.dossier.DossierCard;
import vn.motcua.identity.Accounts;
import vn.motcua.platform.LegalClock;

/** A step that is done again: at the unit that did it, by the officer who did it while that officer keeps the post. */
@Component
class Reopening {

    private final StepHistoryTable history;
    private final AnswerQuery answers;
    private final Itinerary itinerary;
    private final Accounts accounts;

    Reopening(StepHistoryTable history, AnswerQuery answers, Itinerary itinerary, Accounts accounts) {
        this.history = history;
        this.answers = answers;
        this.itinerary = itinerary;
        this.accounts = accounts;
    }

    /** A wrong result is done again alone: where legs that began on it have answered, it goes to the desk. */
    StepTemplate next(Act act, StepTemplate next) {
        var work = act.step().work();
        var stays = next.leg().equals(act.template().leg());
        if (stays || work.leg() == 1 || !act.version().route().hasResultsOfLegs()) return next;
        var answered = answers.before(act.code(), work.leg());
        var map = itinerary.map(work);
        var path = new ArrayList<>(List.of(next));
        path.addAll(map.toCome(next.key()));
        var hasAnswer = path.stream()
                .flatMap(it -> Stream.concat(
                        Stream.of(it.leg()), map.opened(it.key()).stream().map(LegTemplate::key)))
                .anyMatch(answered::contains);
        return hasAnswer ? path.getLast() : next;
    }

    /** Throws when that step was never done in this leg. */
    OpenStep of(OpenStep from, String key, DossierCard card, Instant at) {
        var on = LocalDate.ofInstant(at, LegalClock.ZONE);
        var earlier =
                history.last(from.work().code(), from.work().leg(), key, on).orElseThrow();
        var place = place(key, earlier, card, on);
        var done = from.isOnTheWay()
                ? from.work().done()
                : itinerary.doneAt(from.work(), from.place().step(), key);
        var work = from.work().next(earlier.cameFrom(), done);
        return new OpenStep(
                from.id(), 0, work, place, hold(place, earlier, at), itinerary.times(place, work, card, at), null);
    }

    /** A unit that a reform has ended does nothing again; its successor does. */
    private OpenStep.Place place(String key, StepHistoryTable.Earlier earlier, DossierCard card, LocalDate on) {
        var unit = itinerary.heir(earlier.unit(), card, on);
        if (unit.isEmpty() || unit.get().code().equals(earlier.unit()))
            return new OpenStep.Place(key, earlier.kind(), earlier.agency(), earlier.unit(), earlier.role());
        var role = itinerary.role(unit.get(), earlier.role(), on);
        return new OpenStep.Place(
                key, earlier.kind(), unit.get().agency().value(), unit.get().code(), role);
    }

    boolean isPossible(OpenStep from, String key, LocalDate on) {
        return history.last(from.work().code(), from.work().leg(), key, on).isPresent();
    }

    /** Where the work has gone over to a successor, its posts are asked. */
    private OpenStep.@Nullable Hold hold(OpenStep.Place place, StepHistoryTable.Earlier earlier, Instant at) {
        var isSame = place.unit().equals(earlier.unit()) && place.role().equals(earlier.role());
        var keeps = isSame ? earlier.keeps() : isOf(place, earlier.holder(), LocalDate.ofInstant(at, LegalClock.ZONE));
        return keeps ? new OpenStep.Hold(earlier.holder(), at) : null;
    }

    private boolean isOf(OpenStep.Place place, String officer, LocalDate on) {
        return accounts.holders(place.unit(), place.role(), on).stream()
                .anyMatch(it -> it.username().equals(officer));
    }
}
