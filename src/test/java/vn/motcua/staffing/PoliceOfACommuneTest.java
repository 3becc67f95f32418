package vn.motcua.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.identity.Appointing;
import vn.motcua.identity.As;
import vn.motcua.identity.Posts;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** The police of xã Hàm Thuận works in its area and is not under its People's Committee (ngành dọc). */
@RoomTest
class PoliceOfACommuneTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);

    @Autowired
    Town town;

    @Autowired
    Posts posts;

    @Autowired
    Agencies agencies;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void today() {
        town.itIs(TODAY + "T08:00");
    }

    @Test
    void theCommunesAdministratorLooksAfterNobodyOfThePolice() {
        assertThat(posts.realm(town.officer("bach.hamthuan"), Posts.ADMIN)).containsExactly("XHT");
        assertThat(mvc.get().uri("/staff/huu.congan-hamthuan").with(As.officer("bach.hamthuan")))
                .hasStatus(404);
        assertThat(posts.appoint(toThePolice(), town.officer("bach.hamthuan")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.reasons().toString()).contains("identity.post.unknown-unit"));
    }

    @Test
    void theProvincesDoesAsForAllWhoWorkInItsSystem() {
        assertThat(posts.realm(town.officer("phuoc.tinh"), Posts.ADMIN))
                .contains("LDG", "XHT", "XHT.CA", "SNV", "CNDK");
        assertThat(mvc.get().uri("/staff/huu.congan-hamthuan").with(As.officer("phuoc.tinh")))
                .hasStatusOk();
        assertThat(posts.appoint(toThePolice(), town.officer("phuoc.tinh"))).isInstanceOf(Granted.class);
    }

    @Test
    void aDepartmentOfTheProvinceIsUnderIt() {
        assertThat(agencies.above(new AgencyCode("SNV"), TODAY)).containsExactly(new AgencyCode("LDG"));
        assertThat(agencies.above(new AgencyCode("XHT.CA"), TODAY)).containsExactly(new AgencyCode("LDG"));
        assertThat(agencies.above(new AgencyCode("XHT"), TODAY)).containsExactly(new AgencyCode("LDG"));
        assertThat(agencies.above(new AgencyCode("HTB.01"), LocalDate.of(2011, 7, 1)))
                .containsExactly(new AgencyCode("HTB"), new AgencyCode("BTH"));
    }

    private static Appointing toThePolice() {
        return new Appointing(
                "dat.congan-hamthuan",
                "XHT.CA/CT",
                "SPECIALIST",
                TODAY,
                null,
                false,
                "QĐ 9/QĐ-CAT ngày 01/07/2026",
                Appointing.Position.PLAIN);
    }
}
