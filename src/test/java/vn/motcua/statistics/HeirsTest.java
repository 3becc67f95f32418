package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.town.RoomTest;

/** Whose numbers are counted with whose, before and after the reform of 01/07/2025. */
@RoomTest
class HeirsTest {

    @Autowired
    HeirQuery heirs;

    @Test
    void aCommuneIsCountedWithTheOneThatGoesOnForIt() {
        assertThat(heirs.names(List.of("XHTB"), LocalDate.of(2025, 8, 1))).contains("XHTB", "HTB.02", "HTB.08");
        assertThat(heirs.names(List.of("XHTB"), LocalDate.of(2025, 6, 30))).doesNotContain("HTB.02");
    }

    @Test
    void theProvinceStillSeesTheDistrictThatWentOnInManyCommunes() {
        assertThat(heirs.ended(List.of("LDG"), LocalDate.of(2025, 8, 1))).contains("LDG", "BTH", "HTB", "PTT");
        assertThat(heirs.ended(List.of("XHTB"), LocalDate.of(2025, 8, 1))).doesNotContain("HTB");
        assertThat(heirs.ended(List.of("BTH"), LocalDate.of(2011, 7, 1))).doesNotContain("HTB");
    }
}
