package vn.motcua.route;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCard;
import vn.motcua.identity.Accounts;
import vn.motcua.platform.LegalClock;

/** A step that is done again: at the unit that did it, by the officer who did it while that officer keeps the post. */
@Component
class Reopening {

    private final StepHistoryTable history;
    private final Itinerary itinerary;
    private final Accounts accounts;

    Reopening(StepHistoryTable history, Itinerary itinerary, Accounts accounts) {
        this.history = history;
        this.itinerary = itinerary;
        this.accounts = accounts;
    }

    /** Throws when that step was never done in this leg. */
    OpenStep of(OpenStep from, String key, DossierCard card, Instant at) {
        var earlier = history.last(from.work().code(), from.work().leg(), key).orElseThrow();
        var place = place(key, earlier, card, LocalDate.ofInstant(at, LegalClock.ZONE));
        var done = from.isOnTheWay()
                ? from.work().done()
                : itinerary.doneAt(from.work(), from.place().step(), key);
        var work = from.work().next(earlier.cameFrom(), done);
        return new OpenStep(
                from.id(),
                0,
                work,
                place,
                hold(place, earlier.holder(), at),
                itinerary.times(place, work, card, at),
                null);
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

    boolean isPossible(OpenStep from, String key) {
        return history.last(from.work().code(), from.work().leg(), key).isPresent();
    }

    private OpenStep.@Nullable Hold hold(OpenStep.Place place, String holder, Instant at) {
        var day = LocalDate.ofInstant(at, LegalClock.ZONE);
        var stillThere = accounts.holders(place.unit(), place.role(), day).stream()
                .anyMatch(it -> it.username().equals(holder));
        return stillThere ? new OpenStep.Hold(holder, at) : null;
    }
}
