package vn.motcua.slips;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, Không đồng",
        "2000, Hai nghìn đồng",
        "15000, Mười lăm nghìn đồng",
        "21000, Hai mươi mốt nghìn đồng",
        "50000, Năm mươi nghìn đồng",
        "100000, Một trăm nghìn đồng",
        "105000, Một trăm lẻ năm nghìn đồng",
        "111111, Một trăm mười một nghìn một trăm mười một đồng",
        "1005000, Một triệu không trăm lẻ năm nghìn đồng",
        "2000010, Hai triệu không trăm mười đồng",
        "1000000000, Một tỷ đồng",
    })
    void anAmountIsSpelledAsAtTheCounter(long amount, String words) {
        assertThat(InWords.dong(amount)).isEqualTo(words);
    }
}
