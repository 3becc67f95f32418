package vn.motcua.slips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.Mark;

class FormsTest {

    private static final String MA_LAM = "HTB.01";
    private static final String DISTRICT = "HTB";
    private static final LocalDate PILOT = LocalDate.of(2011, 7, 1);
    private static final LocalDate LAST_UNNUMBERED = LocalDate.of(2019, 1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void inThePilotAFormHasATitleAndNoNumber() {
        assertThat(Forms.of(Forms.RECEIPT, MA_LAM, PILOT).number()).isEmpty();
        assertThat(Forms.of(Forms.CONTROL, MA_LAM, LAST_UNNUMBERED).number()).isEmpty();
        assertThat(Forms.of(Forms.RECEIPT, MA_LAM, PILOT).title()).isEqualTo("Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
    }

    @Test
    void theControlSlipIsForm05From2019AndForm06UnderCircular03Of2025() {
        assertThat(number(Forms.CONTROL, LAST_UNNUMBERED.plusDays(1))).isEqualTo("Mẫu số 05");
        assertThat(number(Forms.CONTROL, LocalDate.of(2025, 6, 30))).isEqualTo("Mẫu số 05");
        assertThat(number(Forms.CONTROL, LocalDate.of(2025, 7, 1))).isEqualTo("Mẫu số 06");
    }

    @Test
    void theTrackingBookIsForm06From2019AndForm07UnderCircular03Of2025() {
        assertThat(number(Forms.BOOK, LAST_UNNUMBERED)).isEmpty();
        assertThat(number(Forms.BOOK, LocalDate.of(2025, 6, 30))).isEqualTo("Mẫu số 06");
        assertThat(number(Forms.BOOK, LocalDate.of(2025, 7, 1))).isEqualTo("Mẫu số 07");
    }

    @Test
    void aNumberNamesTheDeskOfItsTime() {
        assertThat(Forms.of(Forms.REFUSAL, MA_LAM, PILOT).numbered("0007")).isEqualTo("0007/PTC-BPTNTKQ");
        assertThat(Forms.of(Forms.RECEIPT, MA_LAM, TODAY).numbered("0007")).isEqualTo("0007/TTPVHCC");
    }

    @Test
    void anAgencyThatRenumbersItsFormPrintsItsOwnInItsTimeAndNobodyElseDoes() {
        var book = with(own("2020-01-01", "2026-01-01", "BM.01", "", "", ""));
        assertThat(book.of(Forms.RECEIPT, DISTRICT, LocalDate.of(2019, 12, 31)).number())
                .isEqualTo("Mẫu số 01");
        assertThat(book.of(Forms.RECEIPT, DISTRICT, LocalDate.of(2020, 1, 1)).number())
                .isEqualTo("BM.01");
        assertThat(book.of(Forms.RECEIPT, DISTRICT, LocalDate.of(2026, 1, 1)).number())
                .isEqualTo("Mẫu số 01");
        assertThat(book.of(Forms.RECEIPT, MA_LAM, LocalDate.of(2020, 1, 1)).number())
                .isEqualTo("Mẫu số 01");
    }

    @Test
    void whatAnAgencyLeavesEmptyIsThatOfTheCircularOfTheDay() {
        var book = with(own("2019-01-06", null, "BM.01", "", "", ""));
        assertThat(book.of(Forms.RECEIPT, DISTRICT, LocalDate.of(2025, 6, 30)).numbered("0001"))
                .isEqualTo("0001/BPTNTKQ");
        assertThat(book.of(Forms.RECEIPT, DISTRICT, LocalDate.of(2025, 7, 1)).numbered("0001"))
                .isEqualTo("0001/TTPVHCC");
        var whole = with(own("2019-01-06", null, "BM.01", "Giấy hẹn", "GH", "Lưu hành nội bộ"));
        var printed = whole.of(Forms.RECEIPT, DISTRICT, TODAY).printed();
        assertThat(printed)
                .isEqualTo(new Form.Printed("BM.01", "Giấy hẹn", "GH", PaperSize.A4_LANDSCAPE, "Lưu hành nội bộ"));
    }

    @Test
    void twoFormsForOneDayAreFoundAtTheStart() {
        assertThatThrownBy(
                        () -> with(own("2019-01-06", null, "A", "", "", ""), own("2021-01-01", null, "B", "", "", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two forms for one day");
        with(own("2019-01-06", "2021-01-01", "A", "", "", ""), own("2021-01-01", null, "B", "", "", ""));
    }

    @Test
    void beforeTheFirstOneStopInstrumentThereIsNoForm() {
        assertThatThrownBy(() -> Forms.of(Forms.RECEIPT, MA_LAM, LocalDate.of(2003, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String number(String key, LocalDate day) {
        return Forms.of(key, MA_LAM, day).number();
    }

    private static FormBook with(Form... own) {
        return new FormBook(
                Stream.concat(Forms.all().stream(), List.of(own).stream()).toList());
    }

    private static Form own(
            String since, @Nullable String until, String number, String title, String suffix, String foot) {
        return new Form(
                Forms.RECEIPT,
                new Form.Period(LocalDate.parse(since), until == null ? null : LocalDate.parse(until)),
                DISTRICT,
                new Form.Printed(number, title, suffix, PaperSize.A4_LANDSCAPE, foot),
                new Form.Source("Quyết định của UBND huyện", Mark.ILLUSTRATIVE));
    }
}
