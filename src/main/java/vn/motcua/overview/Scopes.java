package vn.motcua.overview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Typed;
import vn.motcua.platform.Words;
import vn.motcua.reporting.Territory;

/** What a reader may look over: the own agencies and all below them, today or on a past day. */
@Component
class Scopes {

    private final Territory territory;
    private final LegalClock clock;

    Scopes(Territory territory, LegalClock clock) {
        this.territory = territory;
        this.clock = clock;
    }

    /** Refuses a day that cannot be read or is still to come; an agency that is not the reader's is not found. */
    Decision<Scope> of(OverviewRequest typed, Actor me) {
        return day(typed.on()).map(day -> on(day, typed.agency(), me));
    }

    private Scope on(LocalDate day, @Nullable String agency, Actor me) {
        var today = clock.today();
        var agencies = territory.of(me, Permissions.VIEW, today);
        if (agencies.isEmpty()) throw new NotFound();
        var chosen = territory.chosen(agencies, agency);
        var names =
                territory.names(agencies, chosen == null ? null : chosen.code().value(), today);
        var known = day.isBefore(today)
                ? day.plusDays(1).atStartOfDay(LegalClock.ZONE).toInstant()
                : null;
        return new Scope(agencies, chosen, names, day, known);
    }

    private Decision<LocalDate> day(@Nullable String typed) {
        var today = clock.today();
        if (Typed.text(typed).isBlank()) return Decision.granted(today);
        var day = Typed.day(typed);
        if (day == null)
            return Decision.refused(Refusal.of("overview.on.unreadable").on("on"));
        return day.isAfter(today)
                ? Decision.refused(
                        Refusal.of("overview.on.future", Words.day(day)).on("on"))
                : Decision.granted(day);
    }
}
