package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Room for three pages of ten letters: Lan's form was refused just now, and the mornings before nobody reads again. */
class KeptPagesTest {

    private static final String LAN = "lan";
    private static final String FORM = "ten letter";

    private Instant now = Instant.parse("2011-07-01T01:00:00Z");
    private final KeptPages pages = new KeptPages(3L * FORM.length(), Duration.ofMinutes(30), () -> now);

    @Test
    void whatWasRefusedLastIsThereHoweverFullItIs() {
        for (int n = 0; n < 100; n++) {
            keep("page " + n);
            assertThat(pages.find("page " + n, LAN)).as("page " + n).isPresent();
        }
        assertThat(pages.find("page 97", LAN)).isPresent();
        assertThat(pages.find("page 96", LAN)).isEmpty();
    }

    @Test
    void aPageLargerThanAllRoomIsStillThereToBeReadOnce() {
        keep("small");
        pages.keep("large", new KeptPages.Page(LAN, 422, FORM.repeat(5)));
        assertThat(pages.find("large", LAN)).isPresent();
        keep("next");
        assertThat(pages.find("large", LAN)).isEmpty();
        assertThat(pages.find("next", LAN)).isPresent();
    }

    @Test
    void afterHalfAnHourNothingIsLeftOfIt() {
        keep("morning");
        now = now.plus(Duration.ofMinutes(29));
        keep("later");
        assertThat(pages.find("morning", LAN)).isPresent();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(pages.find("morning", LAN)).isEmpty();
        assertThat(pages.find("later", LAN)).isPresent();
    }

    private void keep(String key) {
        pages.keep(key, new KeptPages.Page(LAN, 422, FORM));
    }
}
