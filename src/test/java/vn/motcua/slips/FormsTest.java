package vn.motcua.slips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormsTest {

    private static final LocalDate PILOT = LocalDate.of(2011, 7, 1);
    private static final LocalDate LAST_UNNUMBERED = LocalDate.of(2019, 1, 5);

    @Test
    void inThePilotAFormHasATitleAndNoNumber() {
        assertThat(Forms.of(Forms.RECEIPT, PILOT).number()).isEmpty();
        assertThat(Forms.of(Forms.CONTROL, LAST_UNNUMBERED).number()).isEmpty();
        assertThat(Forms.of(Forms.RECEIPT, PILOT).title()).isEqualTo("Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
    }

    @Test
    void theControlSlipIsForm05From2019AndForm06UnderCircular03Of2025() {
        assertThat(Forms.of(Forms.CONTROL, LAST_UNNUMBERED.plusDays(1)).number())
                .isEqualTo("Mẫu số 05");
        assertThat(Forms.of(Forms.CONTROL, LocalDate.of(2025, 6, 30)).number()).isEqualTo("Mẫu số 05");
        assertThat(Forms.of(Forms.CONTROL, LocalDate.of(2025, 7, 1)).number()).isEqualTo("Mẫu số 06");
    }

    @Test
    void aNumberNamesTheDeskOfItsTime() {
        assertThat(Forms.of(Forms.REFUSAL, PILOT).numbered("0007")).isEqualTo("0007/PTC-BPTNTKQ");
        assertThat(Forms.of(Forms.RECEIPT, LocalDate.of(2026, 11, 24)).numbered("0007"))
                .isEqualTo("0007/TTPVHCC");
    }

    @Test
    void beforeTheFirstOneStopInstrumentThereIsNoForm() {
        assertThatThrownBy(() -> Forms.of(Forms.RECEIPT, LocalDate.of(2003, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
