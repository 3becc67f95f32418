package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.platform.BatchSweep;
import vn.motcua.platform.ClockTable;
import vn.motcua.platform.LegalClock;
import vn.motcua.route.PostingSweep;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

@RoomTest
class FillTest {

    private static final LocalDate FIRST = LocalDate.of(2011, 7, 1);
    private static final LocalDate A_FORTNIGHT_LATER = LocalDate.of(2011, 7, 15);

    @Autowired
    Visits visits;

    @Autowired
    FillDesk desk;

    @Autowired
    FillWork work;

    @Autowired
    FillQuery query;

    @Autowired
    Pace pace;

    @Autowired
    PostingSweep postings;

    @Autowired
    BatchSweep batches;

    @Autowired
    Town town;

    @Autowired
    JdbcClient sql;

    @Autowired
    ClockTable kept;

    @TempDir
    Path data;

    @Test
    void aFortnightOfTheDistrictIsFilledThroughTheFrontDoorsWithNothingRefused() {
        var fill = fill();
        fill.fill(A_FORTNIGHT_LATER);
        assertThat(fill.refused()).isEmpty();
        assertThat(came()).isEqualTo(visitors(A_FORTNIGHT_LATER));
        assertThat(texts("SELECT DISTINCT p.field FROM dossier.v_dossier d JOIN catalogue.v_procedure_version p"
                        + " ON p.id = d.procedure_version"))
                .containsExactlyInAnyOrder("LAND", "BUSINESS", "CONSTRUCTION", "JUSTICE", "SOCIAL");
        assertThat(texts("SELECT answer FROM interlink.v_handover")).contains("ACCEPTED");
        assertThat(texts("SELECT DISTINCT agency FROM dossier.v_dossier")).hasSizeGreaterThan(12);
        assertThat(texts("SELECT CAST(status AS text) FROM dossier.v_dossier")).contains("4", "9", "10");
    }

    @Test
    void oneThatWasBrokenOffGoesOnAndNobodyComesTwice() {
        fill().fill(LocalDate.of(2011, 7, 6));
        fill().fill(LocalDate.of(2011, 7, 8));
        assertThat(came()).isEqualTo(visitors(LocalDate.of(2011, 7, 8)));
    }

    private Fill fill() {
        return new Fill(visits, desk, work, query, pace, postings, batches, clockOfTheTown(), new Welcome(data), kept);
    }

    private Leaps clockOfTheTown() {
        return new Leaps() {
            @Override
            public void leapTo(Instant moment) {
                if (moment.isAfter(town.now()))
                    town.itIs(LocalDateTime.ofInstant(moment, LegalClock.ZONE).toString());
            }

            @Override
            public Instant instant() {
                return town.now();
            }
        };
    }

    /** Received and sent home. */
    private long came() {
        return texts("SELECT code FROM dossier.v_dossier").size()
                + texts("SELECT reference FROM reception.non_acceptance").size();
    }

    private long visitors(LocalDate until) {
        return FIRST.datesUntil(until.plusDays(1)).flatMap(visits::on).count();
    }

    private List<String> texts(String query) {
        return sql.sql(query).query(String.class).list();
    }
}
