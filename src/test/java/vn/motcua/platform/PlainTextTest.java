package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void aNameTypedWithLooseMarksBecomesTheSameName() {
        assertThat(PlainText.clean("  Nguye\u0302\u0303n Thi\u0323 Hoa\u0300 ")).isEqualTo("Nguyễn Thị Hoà");
    }

    @Test
    void linesOfANoteAreKept() {
        assertThat(PlainText.clean("Dòng một\nDòng hai")).isEqualTo("Dòng một\nDòng hai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lan\u0000", "Lan\u202Eđảo chữ", "\u2067Lan", "Lan\u0007", "\uD83D"})
    void whatNobodyTypesIsRefused(String hostile) {
        assertThatThrownBy(() -> PlainText.clean(hostile)).isInstanceOf(UnreadableText.class);
    }

    @Test
    void moreThanAPageIsRefused() {
        assertThatThrownBy(() -> PlainText.clean("ă".repeat(PlainText.LENGTH_MAX + 1)))
                .isInstanceOf(UnreadableText.class);
    }
}
