package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Resolution by date, on the data files: the traps of the merger of 01/07/2025. */
class AgencyHistoryTest {

    static final LocalDate PILOT = LocalDate.of(2011, 7, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    final AgencyHistory history = FileHistory.read();

    @ParameterizedTest
    @CsvSource({
        "23089, 2025-06-30, UBND xã Hàm Trí",
        "23089, 2025-07-01, UBND xã Hàm Thuận Bắc",
        "23059, 2025-06-30, UBND thị trấn Ma Lâm",
        "23059, 2025-07-01, UBND xã Hàm Thuận",
        "23095, 2025-07-01, UBND xã Hàm Liêm",
        "22960, 2025-07-01, UBND phường Bình Thuận",
        "60, 2025-06-30, UBND tỉnh Bình Thuận",
        "68, 2025-07-01, UBND tỉnh Lâm Đồng",
    })
    void aCodeOfTheStatisticsOfficeNamesAnAgencyOnlyTogetherWithADate(String value, LocalDate on, String name) {
        assertThat(history.identified(IdentifierScheme.GSO, value, on))
                .hasValueSatisfying(agency -> assertThat(agency.name()).isEqualTo(name));
    }

    @Test
    void theDistrictsCodeNamesNobodyAfterTheMerger() {
        assertThat(history.identified(IdentifierScheme.GSO, "597", LAST_DAY)).isPresent();
        assertThat(history.identified(IdentifierScheme.GSO, "597", MERGER)).isEmpty();
    }

    @Test
    void aNameMovesFromDistrictToCommune() {
        assertThat(history.get(new AgencyCode("HTB"), LAST_DAY).level()).isEqualTo(AgencyLevel.DISTRICT);
        assertThat(history.get(new AgencyCode("XHTB"), MERGER).level()).isEqualTo(AgencyLevel.COMMUNE);
        assertThat(history.all(MERGER)).noneMatch(agency -> agency.level() == AgencyLevel.DISTRICT);
    }

    @Test
    void aCommunesParentIsTheDistrictBeforeAndTheProvinceAfter() {
        assertThat(history.get(new AgencyCode("HTB.01"), LAST_DAY).parent()).isEqualTo(new AgencyCode("HTB"));
        assertThat(history.get(new AgencyCode("XHT"), MERGER).parent()).isEqualTo(new AgencyCode("LDG"));
    }

    @Test
    void whatTheDistrictSignedKeepsItsNameAfterTheDistrictHasEnded() {
        assertThat(history.find(new AgencyCode("HTB"), MERGER)).isEmpty();
        assertThat(history.get(new AgencyCode("HTB"), MERGER).name()).isEqualTo("UBND huyện Hàm Thuận Bắc");
    }

    @Test
    void nobodyExistsBeforeItsFirstDay() {
        assertThatThrownBy(() -> history.get(new AgencyCode("XHT"), PILOT)).hasMessageContaining("XHT");
        assertThat(history.find(new AgencyCode("XHT"), LAST_DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HTB.01, XHT", "HTB.04, XHT", "HTB.02, XHTB", "HTB.03, XHL", "HTB.15, PBT", "BTH, LDG"})
    void everyPilotCommuneGoesOnInItsSuccessor(String predecessor, String successor) {
        assertThat(history.successors(new AgencyCode(predecessor)))
                .extracting(Succession::successor)
                .containsExactly(new AgencyCode(successor));
    }

    @Test
    void theAbolishedDistrictGoesOnInEightCommunesAndTheLandRegistrationBranch() {
        assertThat(history.successors(new AgencyCode("HTB"))).hasSize(9);
        assertThat(history.predecessors(new AgencyCode("XHT")))
                .extracting(it -> it.predecessor().value())
                .containsExactlyInAnyOrder("HTB", "HTB.01", "HTB.04", "HTB.13");
    }

    @Test
    void seventeenCommunesBecomeEight() {
        assertThat(communes(LAST_DAY))
                .filteredOn(it -> new AgencyCode("HTB").equals(it.parent()))
                .hasSize(17);
        assertThat(communes(MERGER)).hasSize(8);
    }

    @Test
    void aCommuneThatKeepsItsNameAndCodeIsAnotherOneThatHasGrown() {
        var before = identified("23095", LAST_DAY);
        var after = identified("23095", MERGER);
        assertThat(before.name()).isEqualTo(after.name()).isEqualTo("UBND xã Hàm Liêm");
        assertThat(before.code()).isNotEqualTo(after.code());
        assertThat(history.predecessors(after.code()))
                .extracting(it -> it.predecessor().value())
                .contains("HTB.03", "HTB.14");
    }

    @Test
    void aWardIsMadeOfCommunesOfTwoDistricts() {
        assertThat(history.predecessors(new AgencyCode("PHT")).stream()
                        .map(it -> history.get(it.predecessor(), LAST_DAY))
                        .filter(it -> it.level() == AgencyLevel.COMMUNE)
                        .map(Agency::parent))
                .containsOnly(new AgencyCode("HTB"), new AgencyCode("PTT"));
    }

    @ParameterizedTest
    @CsvSource({
        "HTB.01, 2025-06-30, HTB.01",
        "HTB.01, 2025-07-01, XHT",
        "HTB.14, 2025-07-01, XHL",
        "BTH, 2026-01-01, LDG",
        "XHT, 2026-01-01, XHT",
        "HTBT, 2026-01-01, HTBT",
        "HTB, 2026-01-01, HTB"
    })
    void figuresOfYearsGoOnInTheAgencyOfTodayUnlessItWentOnInSeveral(String agency, LocalDate on, String heir) {
        assertThat(history.heir(new AgencyCode(agency), on)).isEqualTo(new AgencyCode(heir));
    }

    @Test
    void aStepsPlaceIsSaidRelativeToTheDesk() {
        assertThat(resolve("RECEIVING", UnitKind.DESK, "HTB.01", PILOT)).isEqualTo("HTB.01/MC");
        assertThat(resolve("PARENT", UnitKind.SOCIAL, "HTB.01", PILOT)).isEqualTo("HTB/LDTBXH");
        assertThat(resolve("PARENT", UnitKind.SOCIAL, "HTB.01", MERGER)).isNull();
        assertThat(resolve("NAMED:HTBT", UnitKind.TAX, "HTB", PILOT)).isEqualTo("HTBT/NV");
        assertThat(resolve("NAMED:CNDK", UnitKind.LAND_REGISTRY, "XHT", MERGER)).isEqualTo("CNDK/DK");
        assertThat(resolve("RECEIVING", UnitKind.DESK, "XHT", MERGER)).isEqualTo("XHT/TT");
    }

    @Test
    void aDivisionIsNamedAsOfTheDate() {
        var before = history.units(new AgencyCode("HTB"), LocalDate.of(2010, 4, 11));
        var after = history.units(new AgencyCode("HTB"), LocalDate.of(2010, 4, 12));
        assertThat(before).extracting(Unit::name).contains("Phòng Công Thương");
        assertThat(after).extracting(Unit::name).contains("Phòng Kinh tế và Hạ tầng");
        assertThat(before).hasSameSizeAs(after);
    }

    @Test
    void everyAgencyWithADeskHasLeadersAndAClerk() {
        for (var on : List.of(PILOT, LAST_DAY, MERGER)) {
            for (var agency : history.all(on)) {
                var kinds = history.units(agency.code(), on).stream()
                        .map(Unit::kind)
                        .toList();
                if (kinds.contains(UnitKind.DESK))
                    assertThat(kinds).as("%s on %s", agency, on).contains(UnitKind.LEADERS, UnitKind.CLERK_OFFICE);
            }
        }
    }

    @Test
    void twoVersionsOfOneAgencyOnOneDayAreRefused() {
        var first = history.latest(new AgencyCode("XHT"));
        assertThatThrownBy(() -> new AgencyHistory(List.of(first, first), List.of(), Successions.NONE, List.of()))
                .hasMessageContaining("XHT has two versions");
    }

    private Agency identified(String statisticsCode, LocalDate on) {
        return history.identified(IdentifierScheme.GSO, statisticsCode, on).orElseThrow();
    }

    private List<Agency> communes(LocalDate on) {
        return history.all(on).stream()
                .filter(agency -> agency.level() == AgencyLevel.COMMUNE)
                .toList();
    }

    private @Nullable String resolve(String selector, UnitKind kind, String receiving, LocalDate on) {
        return history.resolve(AgencySelector.parse(selector), kind, Desks.of(new AgencyCode(receiving)), on)
                .map(Unit::code)
                .orElse(null);
    }
}
