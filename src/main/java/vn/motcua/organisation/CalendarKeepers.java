package vn.motcua.organisation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Keepers;

/** Tells the page of the working days how agencies are called and which calendar each keeps. */
@Component
class CalendarKeepers implements Keepers {

    private final Agencies agencies;

    CalendarKeepers(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public Optional<Keeper> keeper(String agency) {
        return agencies.known(agency)
                .map(it -> new Keeper(agency, agencies.latest(it).name(), agencies.calendarKey(it)));
    }
}
