package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.platform.LegalClock;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** What comes in after 15:00 is passed on the next morning. Friday 01/07/2011; the desk has one hour for it. */
@RoomTest
@Import({Errand.class, Offers.class})
class TransferTest {

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @ParameterizedTest
    @CsvSource({
        "2011-07-01T14:59:59, 2011-07-01T15:59",
        "2011-07-01T15:00:40, 2011-07-01T16:00",
        "2011-07-01T15:01:00, 2011-07-04T08:30",
        "2011-07-01T18:00:00, 2011-07-04T08:30",
        "2011-07-02T16:00:00, 2011-07-04T08:30"
    })
    void theMinuteOnTheReceiptDecides(String receivedAt, LocalDateTime deskIsDue) {
        town.itIs(receivedAt);
        var open = errand.open(errand.brought("H7"));
        assertThat(open.times().dueAt())
                .isEqualTo(deskIsDue.atZone(LegalClock.ZONE).toInstant());
    }
}
