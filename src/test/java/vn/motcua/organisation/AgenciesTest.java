package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

@RoomTest
class AgenciesTest {

    static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    @Autowired
    Agencies agencies;

    @Autowired
    OrganisationLoader loader;

    @Autowired
    AgencyTreeQuery tree;

    @Autowired
    Town town;

    @Autowired
    JdbcClient sql;

    @Test
    void theTownOfMaLamHasItsDeskAndTheDistrictAboveIt() {
        assertThat(agencies.get(Town.MA_LAM, town.today()).name()).isEqualTo("UBND thị trấn Ma Lâm");
        assertThat(agencies.get(Town.MA_LAM, town.today()).parent()).isEqualTo(Town.DISTRICT);
        assertThat(agencies.unit(Town.DESK_OF_MA_LAM))
                .hasValueSatisfying(desk -> assertThat(desk.kind()).isEqualTo(UnitKind.DESK));
    }

    @Test
    void everyAgencyKeepsACalendarThatExists() {
        for (var agency : agencies.all(town.today()))
            assertThat(agencies.calendarOf(agency.code())).isNotNull();
        for (var agency : agencies.all(MERGER))
            assertThat(agencies.calendarOf(agency.code())).isNotNull();
    }

    @Test
    void loadingAgainChangesNothing() {
        var before = rows();
        loader.load();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whatOtherRoomsReadNamesTheUnitsOfBothEras() {
        assertThat(sql.sql("SELECT count(DISTINCT code) FROM organisation.v_agency")
                        .query(Long.class)
                        .single())
                .isEqualTo(47);
        assertThat(sql.sql("SELECT name FROM organisation.v_unit WHERE code = 'XHT/TT'")
                        .query(String.class)
                        .single())
                .isEqualTo("Trung tâm Phục vụ hành chính công xã");
    }

    @Test
    void theTreeOfADayStandsOnItsProvince() {
        var pilot = AgencyTreePage.of(town.today(), tree.agencies(town.today()), tree.units(town.today()));
        var today = AgencyTreePage.of(MERGER, tree.agencies(MERGER), tree.units(MERGER));
        assertThat(pilot.roots()).extracting(node -> node.agency().code()).containsExactly("BTH", "HTBT");
        assertThat(pilot.roots().getFirst().children().getFirst().children()).hasSize(17);
        assertThat(today.roots())
                .filteredOn(node -> node.agency().code().equals("LDG"))
                .flatExtracting(node -> node.children())
                .extracting(node -> node.agency().statisticsCode())
                .contains("23059", "23089");
    }

    private long rows() {
        return sql.sql("""
                SELECT (SELECT count(*) FROM organisation.agency_version)
                     + (SELECT count(*) FROM organisation.unit_version)
                     + (SELECT count(*) FROM organisation.agency_identifier)
                     + (SELECT count(*) FROM organisation.succession)
                """).query(Long.class).single();
    }
}
