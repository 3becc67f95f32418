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
        var place = new OpenStep.Place(key, earlier.kind(), earlier.agency(), earlier.unit(), earlier.role());
        var done = from.isOnTheWay()
                ? from.work().done()
                : itinerary.doneAt(from.work(), from.place().step(), key);
        var work = from.work().next(earlier.cameFrom(), done);
        return new OpenStep(from.id(), 0, work, place, hold(earlier, at), itinerary.times(place, work, card, at), null);
    }

    boolean isPossible(OpenStep from, String key) {
        return history.last(from.work().code(), from.work().leg(), key).isPresent();
    }

    private OpenStep.@Nullable Hold hold(StepHistoryTable.Earlier earlier, Instant at) {
        var day = LocalDate.ofInstant(at, LegalClock.ZONE);
        var stillThere = accounts.holders(earlier.unit(), earlier.role(), day).stream()
                .anyMatch(it -> it.username().equals(earlier.holder()));
        return stillThere ? new OpenStep.Hold(earlier.holder(), at) : null;
    }
}
