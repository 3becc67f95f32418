package vn.motcua.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Offices.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.Offices;
import vn.motcua.calendar.WorkingCalendar;

/** A step of Ma Lâm's judicial desk, open from Friday 01/07/2011, 07:30: who had it, and whose the minutes are. */
class CustodyTest {

    private static final String DESK = "Tư pháp - Hộ tịch, UBND thị trấn Ma Lâm";
    private static final WorkingCalendar CALENDAR = Offices.national();

    @Test
    void whatNobodyHasTakenIsItsUnitsAlsoWhenThaoTakesItAtLast() {
        var shares = shares("2011-07-20T15:37", List.of(turn("Võ Thị Thảo", "2011-07-20T15:37")), List.of());
        assertThat(shares).isEqualTo(Map.of(DESK, 13 * 480L + 367));
        assertThat(new Spent("Thẩm tra", shares, 480).most().getKey()).isEqualTo(DESK);
    }

    @Test
    void whatWasGivenToMinhIsTheFormerHoldersUntilThen() {
        var shares = shares(
                "2011-07-05T09:30",
                List.of(turn("Võ Thị Thảo", "2011-07-01T08:30"), turn("Trần Văn Minh", "2011-07-05T08:30")),
                List.of());
        assertThat(shares).isEqualTo(Map.of(DESK, 60L, "Võ Thị Thảo", 960L, "Trần Văn Minh", 60L));
        assertThat(new Spent("Thẩm tra", shares, 480).most().getKey()).isEqualTo("Võ Thị Thảo");
    }

    @Test
    void whoPutsItBackHasItNoLonger() {
        var shares = shares(
                "2011-07-01T11:30",
                List.of(turn("Võ Thị Thảo", "2011-07-01T07:30"), turn(null, "2011-07-01T09:30")),
                List.of());
        assertThat(shares).isEqualTo(Map.of("Võ Thị Thảo", 120L, DESK, 120L));
    }

    @Test
    void theMinutesOfAPauseAreNobodys() {
        var paused = new Stood("EXPERTISE", at("2011-07-01T08:30"), at("2011-07-01T10:30"));
        var shares = shares("2011-07-01T11:30", List.of(turn("Võ Thị Thảo", "2011-07-01T09:30")), List.of(paused));
        assertThat(shares).isEqualTo(Map.of(DESK, 60L, "Võ Thị Thảo", 60L));
        assertThat(new Spent("Thẩm tra", shares, 480).over()).isNegative();
    }

    /** Whoever had it when: together they had it all the time, and no minute twice. */
    @Property(tries = 200)
    void theSharesFillTheTimeOfTheStep(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 20_000) Integer> minutes,
            @ForAll @IntRange(max = 20_000) int pausedAfter,
            @ForAll @IntRange(max = 20_000) int pausedFor) {
        var since = at("2011-07-01T07:30");
        var turns = new ArrayList<Turn>();
        minutes.stream()
                .sorted()
                .forEach(it -> turns.add(new Turn(1, "officer " + it % 3, since.plusSeconds(60L * it))));
        var until = since.plusSeconds(60L * 15_000);
        var paused = since.plusSeconds(60L * pausedAfter);
        var ran = paused.plusSeconds(60L * pausedFor);
        var custody = new Custody(DESK, since, until, turns, List.of(new Stood("EXPERTISE", paused, ran)));
        var still = paused.isAfter(until)
                ? 0
                : CALENDAR.between(paused, ran.isAfter(until) ? until : ran).minutes();
        assertThat(new Spent("Thẩm tra", custody.shares(CALENDAR), 0).used())
                .isEqualTo(CALENDAR.between(since, until).minutes() - still);
    }

    private static Map<String, Long> shares(String until, List<Turn> turns, List<Stood> stood) {
        return new Custody(DESK, at("2011-07-01T07:30"), at(until), turns, stood).shares(CALENDAR);
    }

    private static Turn turn(@Nullable String holder, String at) {
        return new Turn(1, holder, at(at));
    }
}
