package vn.motcua.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.identity.As;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

@RoomTest
class PolicyScreenTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Policies policies;

    @Autowired
    GovernedDossiers dossiers;

    @Autowired
    Town town;

    @Test
    void theTimelineReadsAsTheHistoryOfTheLaw() {
        assertThat(read("diem.malam", "/policies"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Áp dụng cho hồ sơ tiếp nhận hôm nay, 01/07/2011",
                        "01/01/2010 – 13/10/2010",
                        "không giới hạn",
                        "14/10/2010 – 14/05/2015",
                        "2 lần",
                        "Nghị định 63/2010/NĐ-CP, Điều 20 khoản 4",
                        "15/05/2015 – 20/06/2018",
                        "21/06/2018 – 30/06/2025",
                        "1 lần",
                        "từ 01/07/2025",
                        "Riêng cho thủ tục C1: Cấp giấy phép xây dựng",
                        "từ 01/07/2026",
                        "15:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2010-10-13, UNLIMITED",
        "2010-10-14, 2",
        "2018-06-20, 2",
        "2018-06-21, 1",
        "2025-06-30, 1",
        "2025-07-01, 1"
    })
    void oneRuleOfEachKindHoldsThatDay(LocalDate day, String supplements) {
        var page = page(day);
        assertThat(page.subjects()).allMatch(it -> inForce(it.general()) == 1);
        assertThat(page.subjects().getFirst().today().orElseThrow().value()).isEqualTo(supplements);
    }

    @Test
    void onADayBeforeTheFirstRuleThereIsNone() {
        assertThat(page(LocalDate.of(2009, 12, 31)).subjects())
                .allMatch(it -> it.today().isEmpty());
    }

    @Test
    void aClerkHasNoBusinessHere() {
        assertThat(read("lan.malam", "/policies")).hasStatus(403);
    }

    @Test
    void theEnglishReaderReadsWords() {
        assertThat(read("diem.malam", "/policies?lang=en")).bodyText().contains("unlimited", "2 times", "1 day before");
    }

    private PolicyPage page(LocalDate today) {
        return new PolicyLines(today, dossiers, town.officer("diem.malam")).page(policies.book());
    }

    private static long inForce(List<PolicyPage.Line> lines) {
        return lines.stream().filter(PolicyPage.Line::holdsToday).count();
    }

    private MvcTestResult read(String officer, String address) {
        return web.get().uri(address).with(As.officer(officer)).exchange();
    }
}
