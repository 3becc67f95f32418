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
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.identity.As;
import vn.motcua.kernel.Granted;
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
    Dossiers accepting;

    @Autowired
    Catalogue catalogue;

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

    /** Two building permits, which may be guided twice, and one allowance, under the law of 2019. */
    @Test
    void whatFollowsARuleOfItsOwnIsCountedThereAndNowhereElse() {
        town.itIs("2019-03-11T08:00");
        for (var procedure : List.of("C9", "C9", "H7")) receive(procedure);
        var supplements = page(LocalDate.of(2019, 3, 11)).subjects().getFirst();
        assertThat(supplements.general())
                .filteredOn(PolicyPage.Line::holdsToday)
                .extracting(PolicyPage.Line::governed)
                .containsExactly(1L);
        assertThat(supplements.special())
                .filteredOn(it -> it.family().equals("C9"))
                .flatExtracting(PolicyPage.Special::lines)
                .extracting(PolicyPage.Line::governed)
                .containsExactly(2L);
        assertThat(read("bich.huyen", "/policies")).bodyText().contains("2 hồ sơ của mọi cơ quan.");
        assertThat(read("bich.huyen", "/policies/dossiers?key=SUPPLEMENT_MAX&from=2015-01-01&procedure=C9"))
                .hasStatusOk()
                .bodyText()
                .contains("HTB.01-190311-0001", "HTB.01-190311-0002", "Luật Xây dựng 2014")
                .doesNotContain("HTB.01-190311-0003", "Nguyễn Văn An", "href=\"/dossiers/");
        assertThat(read("giang.huyen", "/policies/dossiers?key=SUPPLEMENT_MAX&from=2018-06-21"))
                .hasStatusOk()
                .bodyText()
                .contains("HTB.01-190311-0003")
                .doesNotContain("HTB.01-190311-0001");
        assertThat(read("giang.huyen", "/policies/dossiers?key=SUPPLEMENT_MAX&from=2018-06-22"))
                .hasStatus(404);
    }

    private void receive(String procedure) {
        var version = catalogue.inForce(procedure, town.today()).orElseThrow();
        var an = new Person(RequesterKind.INDIVIDUAL, "Nguyễn Văn An", "060190123456", null, null, "Ma Lâm");
        var desk = Town.DESK_OF_MA_LAM;
        var acceptance = new Acceptance(version, null, desk, Channel.IN_PERSON, an, null, null, "", null);
        assertThat(accepting.accept(acceptance, town.officer("lan.malam"))).isInstanceOf(Granted.class);
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
        return new PolicyLines(today, dossiers).page(policies.book());
    }

    private static long inForce(List<PolicyPage.Line> lines) {
        return lines.stream().filter(PolicyPage.Line::holdsToday).count();
    }

    private MvcTestResult read(String officer, String address) {
        return web.get().uri(address).with(As.officer(officer)).exchange();
    }
}
