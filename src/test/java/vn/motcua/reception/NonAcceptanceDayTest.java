package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.kernel.Granted;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** Somebody comes back to Ma Lâm because the slip of a refusal is lost. */
@RoomTest
class NonAcceptanceDayTest {

    private static final int PAGE = NonAcceptanceDayQuery.REFUSALS_PER_PAGE;

    @Autowired
    MockMvcTester web;

    @Autowired
    Receptions receptions;

    @Autowired
    NonAcceptanceDayQuery query;

    @Autowired
    Town town;

    private Visitor browser;

    @BeforeEach
    void lanSignsIn() {
        browser = new Visitor(web);
        assertThat(browser.signIn("lan.malam")).hasStatus(303);
    }

    @Test
    void theCounterLeadsToTheDaysRefusalsAndThoseToTheSlip() {
        var reference = refused();
        assertThat(browser.get("/counter")).bodyText().contains("href=\"/counter/refusals\"");
        assertThat(browser.get("/counter/refusals"))
                .hasStatusOk()
                .bodyText()
                .contains("Từ chối tiếp nhận ngày 01/07/2011", "Nguyễn Thị Bảy", "Nguyễn Thị Lan", "07:30 01/07/2011")
                .contains("href=\"/receptions/" + reference + "/slips/03.pdf\"");
        assertThat(browser.get("/receptions/" + reference + "/slips/03.pdf")).hasStatusOk();
    }

    @Test
    void aDayIsFoundAgainFromTheRefusalItself() {
        var reference = refused();
        town.itIs("2011-07-04T08:00");
        assertThat(browser.get("/counter/refusals"))
                .hasStatusOk()
                .bodyText()
                .contains("Không có phiếu từ chối tiếp nhận nào")
                .doesNotContain(reference);
        assertThat(browser.get("/counter/refusals/" + reference))
                .bodyText()
                .contains("href=\"/counter/refusals?day=2011-07-01\"");
        assertThat(browser.get("/counter/refusals?day=2011-07-01")).bodyText().contains(reference);
    }

    @Test
    void aLongDayIsReadPageByPageNewestFirstAndNoneTwice() {
        for (int i = 0; i < PAGE + 1; i++) refused(); // all at one moment
        town.timePasses(Duration.ofMinutes(1));
        var newest = refused();
        var first = query.page(town.today(), List.of("HTB.01"), "");
        assertThat(first.items()).hasSize(PAGE);
        assertThat(first.items().getFirst().reference()).isEqualTo(newest);
        var second = query.page(town.today(), List.of("HTB.01"), first.next());
        assertThat(second.items())
                .extracting(NonAcceptanceDayQuery.Row::reference)
                .containsExactly("TN-HTB.01-110701-0002", "TN-HTB.01-110701-0001");
        assertThat(second.next()).isNull();
        assertThat(browser.get("/counter/refusals"))
                .bodyText()
                .contains("/counter/refusals?day=2011-07-01&amp;after=" + first.next());
        assertThat(browser.get("/counter/refusals?after=" + first.next()))
                .bodyText()
                .contains("TN-HTB.01-110701-0001")
                .doesNotContain(newest);
        assertThat(query.page(town.today(), List.of("HTB.01"), "không có")).isEqualTo(first);
    }

    @Test
    void nobodyReadsTheRefusalsOfAnotherAgency() {
        var reference = refused();
        var mai = new Visitor(web);
        mai.signIn("mai.huyen");
        assertThat(mai.get("/counter/refusals")).hasStatusOk().bodyText().doesNotContain(reference);
    }

    @Test
    void aDayThatIsNoneIsAnsweredInWords() {
        for (var day : List.of("32/07/2011", "2011-02-30", "%2B999999999-01-01", "-999999999-01-01"))
            assertThat(browser.get("/counter/refusals?day=" + day))
                    .as(day)
                    .hasStatus(400)
                    .bodyText()
                    .contains("<main");
    }

    private String refused() {
        var draft = new NonAcceptanceDraft(
                "S1", Town.DESK_OF_MA_LAM, Citizens.bay(), "Không thuộc thẩm quyền", "NĐ 67/2007/NĐ-CP");
        var decision = receptions.refuse(draft, town.officer("lan.malam"));
        return ((Granted<NonAcceptance>) decision).value().reference();
    }
}
