package vn.motcua.amendment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.ChangedDay;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.town.Town;

/** For the tests of every room: a day off for all state bodies entered, applied, and followed by every open dossier. */
@Component
public class AnnouncedDays {

    private static final int DOSSIERS_AT_ONCE = 2;

    private final Amendments amendments;
    private final Batches batches;
    private final Calendars calendars;
    private final Town town;

    AnnouncedDays(Amendments amendments, Batches batches, Calendars calendars, Town town) {
        this.amendments = amendments;
        this.batches = batches;
        this.calendars = calendars;
        this.town = town;
    }

    public Decision<Long> announce(LocalDate off, @Nullable LocalDate worked, Actor by) {
        var days = List.of(new ChangedDay(off, "Nghỉ bù", worked));
        var said = new Amendment.Announcement("Nghỉ bù", "Thông báo 9/TB-UBND", town.today(), null);
        return amendments
                .enter(said, days, by)
                .then(id -> amendments.apply(id, by))
                .map(id -> {
                    calendars.refresh();
                    while (batches.next(DOSSIERS_AT_ONCE))
                        ;
                    return id;
                });
    }
}
