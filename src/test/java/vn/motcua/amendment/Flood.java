package vn.motcua.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Applications.granted;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.ChangedDay;
import vn.motcua.kernel.Actor;
import vn.motcua.town.Town;

/** Ma Lâm under water on 06/07/2011, as Mr Quang of the district enters it a day later; Saturday is worked instead. */
@TestComponent
class Flood {

    static final LocalDate DAY = LocalDate.of(2011, 7, 6);
    private static final LocalDate SATURDAY = LocalDate.of(2011, 7, 9);

    private final Amendments amendments;
    private final Batches batches;
    private final Calendars calendars;
    private final Town town;
    private final JdbcClient sql;

    Flood(Amendments amendments, Batches batches, Calendars calendars, Town town, JdbcClient sql) {
        this.amendments = amendments;
        this.batches = batches;
        this.calendars = calendars;
        this.town = town;
        this.sql = sql;
    }

    Actor quang() {
        return town.officer("quang.huyen");
    }

    /** {@code agency}: none for all state bodies. */
    Amendment entered(@Nullable String agency) {
        town.itIs("2011-07-07T08:00");
        return entered(agency, days());
    }

    Amendment entered(@Nullable String agency, List<ChangedDay> days) {
        var id = granted(amendments.enter(announcement(agency), days, quang()));
        return amendments.find(id, quang()).orElseThrow();
    }

    Amendment.Announcement announcement(@Nullable String agency) {
        return new Amendment.Announcement("Nghỉ do ngập lụt", "Thông báo 9/TB-UBND", town.today(), agency);
    }

    static List<ChangedDay> days() {
        return List.of(new ChangedDay(DAY, "Nghỉ do ngập lụt", SATURDAY));
    }

    void applied(Amendment it) {
        granted(amendments.apply(it.id(), quang()));
        while (batches.next(2)) assertThat(state(it)).isIn(State.APPLYING, State.APPLIED);
        assertThat(state(it)).isEqualTo(State.APPLIED);
    }

    State state(Amendment it) {
        return amendments.find(it.id(), quang()).orElseThrow().state();
    }

    /** What was announced counts no more: the days of the data files alone remain. */
    void recedes() {
        sql.sql("DELETE FROM calendar.day_off WHERE source LIKE 'thay đổi lịch số %'")
                .update();
        calendars.refresh();
    }
}
