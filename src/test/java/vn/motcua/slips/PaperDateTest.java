package vn.motcua.slips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PaperDateTest {

    @Test
    void daysUnderTenAndTheFirstTwoMonthsHaveAZeroBefore() {
        assertThat(PaperDate.day(LocalDate.of(2011, 2, 9))).isEqualTo("ngày 09 tháng 02 năm 2011");
        assertThat(PaperDate.day(LocalDate.of(2011, 7, 1))).isEqualTo("ngày 01 tháng 7 năm 2011");
        assertThat(PaperDate.day(LocalDate.of(2026, 11, 24))).isEqualTo("ngày 24 tháng 11 năm 2026");
    }

    @Test
    void aPromisedMomentIsSaidInTheTimeOfHamThuanBac() {
        assertThat(PaperDate.moment(Instant.parse("2011-07-06T10:30:00Z")))
                .isEqualTo("17 giờ 30 phút, ngày 06 tháng 7 năm 2011");
    }

    @Test
    void thePlaceOfAPaperIsTakenFromItsBody() {
        assertThat(Place.of("UBND thị trấn Ma Lâm")).isEqualTo("Ma Lâm");
        assertThat(Place.of("Ủy ban nhân dân huyện Hàm Thuận Bắc")).isEqualTo("Hàm Thuận Bắc");
        assertThat(Place.of("UBND xã Hàm Trí")).isEqualTo("Hàm Trí");
        assertThat(Place.of("Công an xã Hàm Thuận")).isEqualTo("Hàm Thuận");
        assertThat(Place.of("Bảo hiểm xã hội cơ sở Hàm Thuận Bắc")).isEqualTo("Hàm Thuận Bắc");
        assertThat(Place.of("Sở Văn hóa, Thể thao và Du lịch tỉnh Lâm Đồng")).isEqualTo("Lâm Đồng");
    }
}
