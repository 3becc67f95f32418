package vn.motcua.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.Field;

class VolumeTest {

    private static final Instant NEW_YEAR = Instant.parse("2012-01-01T01:00:00Z");

    @Test
    void aBookThatNobodyClosedHasOneOpenVolume() {
        assertThat(Volume.of(3, List.of())).containsExactly(new Volume(1, 1, 3, null));
        assertThat(Volume.of(0, List.of())).isEmpty();
    }

    @Test
    void whatIsReceivedAfterAnEarlyClosingStandsInTheNextVolumeUnderTheNextNumber() {
        var early = closing(1, 3);
        assertThat(Volume.of(3, List.of(early))).containsExactly(new Volume(1, 1, 3, early));
        assertThat(Volume.of(5, List.of(early))).containsExactly(new Volume(1, 1, 3, early), new Volume(2, 4, 5, null));
    }

    @Test
    void aLongVolumeIsPrintedInParts() {
        assertThat(new Volume(1, 1, 1_001, null).parts())
                .containsExactly(
                        new Volume.Part(1, 1, 500), new Volume.Part(2, 501, 1_000), new Volume.Part(3, 1_001, 1_001));
        assertThat(new Volume(2, 1_002, 1_002, null).parts()).containsExactly(new Volume.Part(1, 1_002, 1_002));
    }

    /** However a year was closed: every number stands in one volume and in one part, and only the last may be open. */
    @Property
    void everyNumberOfTheYearStandsInExactlyOneVolumeAndOnePart(
            @ForAll @IntRange(min = 1, max = 3_000) int last,
            @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 3_000) Integer> ends) {
        var closings = new ArrayList<Closing>();
        for (var end : new TreeSet<>(ends)) if (end <= last) closings.add(closing(closings.size() + 1, end));
        var volumes = Volume.of(last, closings);
        long next = 1;
        for (var volume : volumes) {
            for (var part : volume.parts()) {
                assertThat(part.first()).isEqualTo(next);
                assertThat(part.last() - part.first()).isBetween(0L, Volume.PART_LINES - 1L);
                next = part.last() + 1;
            }
            assertThat(next).isEqualTo(volume.last() + 1);
        }
        assertThat(next).isEqualTo(last + 1L);
        assertThat(volumes.stream().limit(volumes.size() - 1L)).noneMatch(Volume::isOpen);
    }

    @Test
    void aCodeNamesAgencyFieldAndYearAndNothingElseIsOne() {
        assertThat(BookCode.parse("HTB.01-LAND-2011")).contains(new BookCode("HTB.01", Field.LAND, 2011));
        assertThat(new BookCode("HTB.01", Field.LAND, 2011)).hasToString("HTB.01-LAND-2011");
        for (var wrong : List.of("", "HTB.01-LAND", "HTB.01-SEA-2011", "HTB.01-LAND-99999", "htb-LAND-2011"))
            assertThat(BookCode.parse(wrong)).as(wrong).isEmpty();
    }

    private static Closing closing(int volume, long last) {
        return new Closing(volume, last, NEW_YEAR, "Trần Thị Hoa", null);
    }
}
