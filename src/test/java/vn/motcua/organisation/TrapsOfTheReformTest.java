package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The six traps that the reform of 01/07/2025 has laid, each by its name. */
class TrapsOfTheReformTest {

    static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    final AgencyHistory history = FileHistory.read();

    @Test
    void trap1ACodeIsUsedAgainForAnotherExtentAndName() {
        assertThat(called("23089", LAST_DAY)).isEqualTo("UBND xã Hàm Trí");
        assertThat(called("23089", REFORM)).isEqualTo("UBND xã Hàm Thuận Bắc");
        assertThat(called("23059", LAST_DAY)).isEqualTo("UBND thị trấn Ma Lâm");
        assertThat(called("23059", REFORM)).isEqualTo("UBND xã Hàm Thuận");
        assertThat(history.find("23059").map(it -> it.agency().name()))
                .as("the code alone finds both, each with its days")
                .containsExactly("UBND thị trấn Ma Lâm", "UBND xã Hàm Thuận");
    }

    @Test
    void trap2ANameMovesBetweenLevels() {
        assertThat(level("HTB", LAST_DAY)).isEqualTo(AgencyLevel.DISTRICT);
        assertThat(level("XHTB", REFORM)).isEqualTo(AgencyLevel.COMMUNE);
        assertThat(history.get(new AgencyCode("HTB"), REFORM).name()).endsWith("Hàm Thuận Bắc");
        assertThat(history.get(new AgencyCode("XHTB"), REFORM).name()).endsWith("Hàm Thuận Bắc");
        assertThat(level("BTH", LAST_DAY)).isEqualTo(AgencyLevel.PROVINCE);
        assertThat(history.get(new AgencyCode("PBT"), REFORM).name()).isEqualTo("UBND phường Bình Thuận");
    }

    @Test
    void trap3AUnitKeepsNameAndCodeButGrows() {
        for (var code : List.of("23095", "23086", "23074", "23065")) {
            var before = identified(code, LAST_DAY);
            var after = identified(code, REFORM);
            assertThat(after.name()).isEqualTo(before.name());
            assertThat(after.code()).as("another legal person").isNotEqualTo(before.code());
            assertThat(history.predecessors(after.code()).stream()
                            .filter(it -> it.kind() == Succession.Kind.MERGE)
                            .count())
                    .isEqualTo(2);
        }
    }

    @Test
    void trap4ASuccessorSpansTwoOldDistricts() {
        for (var ward : List.of("PHT", "PBT"))
            assertThat(history.predecessors(new AgencyCode(ward)).stream()
                            .filter(it -> it.kind() == Succession.Kind.MERGE)
                            .map(it -> history.get(it.predecessor(), LAST_DAY).parent()))
                    .contains(new AgencyCode("HTB"), new AgencyCode("PTT"));
    }

    @Test
    void trap5TheProvinceChangesWhileTheCommunesRecordsGoOn() {
        assertThat(identified("60", LAST_DAY).name()).isEqualTo("UBND tỉnh Bình Thuận");
        assertThat(identified("68", REFORM).name()).isEqualTo("UBND tỉnh Lâm Đồng");
        assertThat(history.get(new AgencyCode("HTB.14"), LAST_DAY).parent()).isEqualTo(new AgencyCode("HTB"));
        assertThat(history.get(new AgencyCode("XHL"), REFORM).parent()).isEqualTo(new AgencyCode("LDG"));
        assertThat(history.heir(new AgencyCode("HTB.14"), REFORM)).isEqualTo(new AgencyCode("XHL"));
    }

    @Test
    void trap6WhatTheDistrictSignedShowsTheNameOfItsDay() {
        assertThat(history.find(new AgencyCode("HTB"), REFORM)).isEmpty();
        assertThat(history.get(new AgencyCode("HTB"), LocalDate.of(2026, 1, 5)).name())
                .isEqualTo("UBND huyện Hàm Thuận Bắc");
        assertThat(history.unit("HTB/KTHT", LocalDate.of(2010, 4, 11))
                        .orElseThrow()
                        .name())
                .isEqualTo("Phòng Công Thương");
        assertThat(history.unit("HTB/KTHT", LocalDate.of(2026, 1, 5))
                        .orElseThrow()
                        .name())
                .isEqualTo("Phòng Kinh tế và Hạ tầng");
    }

    private String called(String statisticsCode, LocalDate on) {
        return identified(statisticsCode, on).name();
    }

    private Agency identified(String statisticsCode, LocalDate on) {
        return history.identified(IdentifierScheme.GSO, statisticsCode, on).orElseThrow();
    }

    private AgencyLevel level(String code, LocalDate on) {
        return history.get(new AgencyCode(code), on).level();
    }
}
