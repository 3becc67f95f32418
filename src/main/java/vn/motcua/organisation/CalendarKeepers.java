package vn.motcua.organisation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Keepers;
import vn.motcua.platform.LegalClock;

/** Tells the page of the working days how agencies are called and which calendar each keeps. */
@Component
class CalendarKeepers implements Keepers {

    private final Agencies agencies;
    private final LegalClock clock;

    CalendarKeepers(Agencies agencies, LegalClock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public Optional<Keeper> keeper(String agency) {
        return agencies.known(agency)
                .map(it -> new Keeper(agency, agencies.get(it, clock.today()).name(), agencies.calendarKey(it)));
    }
}
