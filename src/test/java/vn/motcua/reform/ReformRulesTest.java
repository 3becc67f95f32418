package vn.motcua.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.organisation.Succession;

/** What may be typed of a reform, and what of a mapping is left when it is changed. */
class ReformRulesTest {

    static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sáp nhập | NQ 1671 | 2025-06-16 | 2025-07-01 | ",
                "Sáp nhập | NQ 1671 | 2025-06-16 | 2025-06-30 | ",
                "Sáp nhập | | 2025-06-16 | 2025-07-01 | reform.entry.no-decision",
                " | NQ 1671 | 2025-06-16 | 2025-07-01 | reform.entry.no-title",
                "Sáp nhập | NQ 1671 | 2025-06-16 | 2025-06-29 | reform.entry.past",
                "Sáp nhập | NQ 1671 | 2025-07-02 | 2025-07-03 | reform.entry.not-decided-yet",
                "Sáp nhập | NQ 1671 | 2025-06-31 | 2025-07-03 | reform.entry.no-day",
                "Sáp nhập | NQ 1671 | 2025-06-16 | mai | reform.entry.no-day",
            })
    void whatIsTypedIsReadOrRefusedInWords(
            String title, String decision, String decided, String effective, String why) {
        var typed = new ReformForm(text(title), text(decision), decided, effective, "");
        assertThat(keys(typed.read(TODAY))).isEqualTo(why == null ? List.of() : List.of(why));
    }

    @Test
    void aCodeMayBeTypedAsItIsOfferedAndAnEmptiedLineIsTakenOut() {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("from0", "htb.01 – UBND thị trấn Ma Lâm");
        sent.add("to0", "XHT");
        sent.add("kind0", "MERGE");
        sent.add("from1", "");
        sent.add("to1", " ");
        sent.add("from2", "HTB");
        sent.add("to2", "LDG");
        sent.add("kind2", "ABOLISH");
        sent.add("otherwise2", "true");
        assertThat(MappingForms.lines(sent))
                .containsExactly(
                        new Mapping.Line("HTB.01", "XHT", Succession.Kind.MERGE, false),
                        new Mapping.Line("HTB", "LDG", Succession.Kind.ABOLISH, true));
    }

    @Test
    void aWayThatIsTakenOutTakesItsUnitsAlong() {
        var lines = List.of(
                new Mapping.Line("HTB", "XHT", Succession.Kind.ABOLISH, false),
                new Mapping.Line("HTB", "LDG", Succession.Kind.ABOLISH, true));
        var units = List.of(new Mapping.UnitLine("HTB/MC", "XHT/TT"), new Mapping.UnitLine("HTB/MC", "LDG/TT"));
        var mapping = new Mapping(List.of(), lines, units, Map.of());
        assertThat(mapping.with(lines.subList(0, 1)).units()).containsExactly(units.getFirst());
        assertThat(mapping.isRest(units.getLast())).isTrue();
        assertThat(mapping.isRest(units.getFirst())).isFalse();
    }

    @Test
    void whatIsNoCodeIsToldAndNotLost() {
        var mapping = new Mapping(
                List.of(),
                List.of(new Mapping.Line("xã Hàm Trí", "XHT", Succession.Kind.MERGE, false)),
                List.of(),
                Map.of());
        assertThat(Unreadable.of(mapping)).extracting(Refusal::key).containsExactly("reform.code.none");
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    private static List<String> keys(Decision<?> decision) {
        return switch (decision) {
            case Granted<?> _ -> List.of();
            case Refused<?>(var reasons) -> reasons.stream().map(Refusal::key).toList();
        };
    }
}
