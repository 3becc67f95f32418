package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Boundaries.Competent;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.Words;
import vn.motcua.town.RoomTest;

/** Who is competent, and which desk may receive, by procedure, place and day. */
@RoomTest
class BoundariesTest {

    private static final LocalDate PILOT = LocalDate.of(2011, 7, 1);
    private static final LocalDate EVE = LocalDate.of(2025, 6, 30);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Autowired
    Boundaries boundaries;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient sql;

    @AfterTransaction
    void forgetWhatWasRolledBack() {
        agencies.refresh();
    }

    @Test
    void theCommuneOfThePlaceIsCompetentWhoeverReceives() {
        assertThat(competent("H7", "PBT", "XHT", TODAY)).isEqualTo("XHT elsewhere");
        assertThat(competent("H7", "LDG", "XHT", TODAY)).isEqualTo("XHT elsewhere");
        assertThat(competent("H7", "XHT", "XHT", TODAY)).isEqualTo("XHT");
        assertThat(competent("H7", "XHT", null, TODAY)).isEqualTo("XHT");
    }

    @Test
    void theBranchOfTheProvinceIsCompetentForWhatOnlyItDoes() {
        assertThat(competent("L2", "PBT", "XHT", TODAY)).isEqualTo("CNDK elsewhere");
        assertThat(competent("L2", "PBT", "PBT", TODAY))
                .as("also for its own place")
                .isEqualTo("CNDK elsewhere");
        assertThat(competent("L2", "CNDK", "XHT", TODAY)).isEqualTo("CNDK");
        assertThat(competent("L2", "CNDK", null, TODAY)).isEqualTo("CNDK");
    }

    @Test
    void theLawLetsItBeFromTheFirstOfJuly2025() {
        assertThat(competent("H7", "HTB.01", "HTB.02", PILOT)).startsWith("dossier.place.not-allowed");
        assertThat(competent("H7", "HTB.01", "HTB.02", EVE)).startsWith("dossier.place.not-allowed");
        assertThat(competent("H7", "PBT", "XHT", DAY)).isEqualTo("XHT elsewhere");
        assertThat(words("H7", "HTB.01", "HTB.02", EVE)).contains("xã Hàm Trí", "107/2021");
    }

    @Test
    void inThePilotTheDistrictIsCompetentForItsCommunesAndForNoOthers() {
        assertThat(competent("B1", "HTB", "HTB.02", PILOT)).isEqualTo("HTB");
        assertThat(competent("B1", "HTB", "PTT.01", PILOT)).startsWith("dossier.place.not-allowed");
        assertThat(competent("B1", "HTB.01", "HTB.01", PILOT)).startsWith("dossier.place.not-allowed");
        assertThat(competent("B1", "HTB.01", null, PILOT)).startsWith("dossier.accept.not-offered");
    }

    @Test
    void whereItLiesMustBeSaidToADeskThatIsNotOfACommune() {
        assertThat(competent("H7", "LDG", null, TODAY)).isEqualTo("dossier.place.missing");
        assertThat(competent("L2", "PBT", null, TODAY)).isEqualTo("dossier.place.missing");
    }

    @Test
    void aPlaceThatNoLongerExistsIsToldWithWhatItIsPartOfNow() {
        assertThat(competent("H7", "PBT", "HTB.01", TODAY)).isEqualTo("dossier.place.went-on");
        assertThat(words("H7", "PBT", "HTB.01", TODAY)).contains("thị trấn Ma Lâm", "xã Hàm Thuận");
        assertThat(competent("H7", "HTB.01", "XHT", PILOT)).isEqualTo("dossier.place.not-then");
    }

    @Test
    void whatIsNoCommuneIsNoPlace() {
        assertThat(competent("H7", "PBT", "LDG", TODAY)).isEqualTo("dossier.place.unknown");
        assertThat(competent("H7", "PBT", "QQQ", TODAY)).isEqualTo("dossier.place.unknown");
        assertThat(competent("H7", "PBT", "<b>", TODAY)).isEqualTo("dossier.place.unknown");
    }

    @Test
    void certifiedCopiesAreMadeByWhoeverReceivesThem() {
        assertThat(competent("H9", "PBT", "XHT", TODAY)).isEqualTo("dossier.place.not-allowed");
        assertThat(competent("H9", "PBT", null, TODAY)).isEqualTo("PBT");
        assertThat(boundaries.places(version("H9", TODAY), new AgencyCode("PBT"), TODAY))
                .isEmpty();
    }

    @Test
    void aBranchOfAnotherBodyReceivesOnlyWhatIsItsOwn() {
        assertThat(competent("H7", "CNDK", "XHT", TODAY)).isEqualTo("dossier.place.only-there");
    }

    @Test
    void aPlaceInAnotherProvinceIsNotReceived() {
        sql.sql("INSERT INTO organisation.agency (code) VALUES ('DNA'), ('XXL')")
                .update();
        sql.sql("""
            INSERT INTO organisation.agency_version (code, name, level, parent, calendar, valid_from, mark)
            VALUES ('DNA', 'UBND tỉnh Đồng Nai', 'PROVINCE', NULL, 'national', DATE '2025-07-01', 'MEMORY'),
                   ('XXL', 'UBND xã Xuân Lộc', 'COMMUNE', 'DNA', 'national', DATE '2025-07-01', 'MEMORY')
            """).update();
        agencies.refresh();
        assertThat(competent("H7", "PBT", "XXL", TODAY)).isEqualTo("dossier.place.other-province");
        assertThat(boundaries.places(version("H7", TODAY), new AgencyCode("PBT"), TODAY))
                .extracting(Agency::placeName)
                .doesNotContain("xã Xuân Lộc");
    }

    @Test
    void aDeskIsShownTheCommunesAndWardsOfItsProvinceByName() {
        assertThat(boundaries.places(version("H7", TODAY), new AgencyCode("PBT"), TODAY))
                .extracting(Agency::placeName)
                .containsExactly(
                        "phường Bình Thuận",
                        "phường Hàm Thắng",
                        "xã Đông Giang",
                        "xã Hàm Liêm",
                        "xã Hàm Thuận",
                        "xã Hàm Thuận Bắc",
                        "xã Hồng Sơn",
                        "xã La Dạ");
        assertThat(boundaries.places(version("H7", PILOT), new AgencyCode("HTB.01"), PILOT))
                .isEmpty();
    }

    @Test
    void aCentreReceivesAllThatIsDoneInTheProvince() {
        assertThat(boundaries.isReceived(version("L2", TODAY), new AgencyCode("XHT"), TODAY))
                .isTrue();
        assertThat(boundaries.isReceived(version("H7", TODAY), new AgencyCode("LDG"), TODAY))
                .isTrue();
        assertThat(boundaries.isReceived(version("H9", TODAY), new AgencyCode("LDG"), TODAY))
                .isFalse();
        assertThat(boundaries.isReceived(version("L2", PILOT), new AgencyCode("HTB.01"), PILOT))
                .isFalse();
    }

    private vn.motcua.catalogue.ProcedureVersion version(String family, LocalDate day) {
        return catalogue.inForce(family, day).orElseThrow();
    }

    private String competent(String family, String receiving, String place, LocalDate day) {
        return switch (boundaries.competent(version(family, day), new AgencyCode(receiving), place, day)) {
            case Granted<Competent>(var it) -> it.agency().code() + (it.isElsewhere() ? " elsewhere" : "");
            case Refused<Competent>(var no) -> no.getFirst().key();
        };
    }

    private String words(String family, String receiving, String place, LocalDate day) {
        return boundaries.competent(version(family, day), new AgencyCode(receiving), place, day)
                        instanceof Refused<Competent>(var no)
                ? Words.t(no.getFirst())
                : "granted";
    }
}
