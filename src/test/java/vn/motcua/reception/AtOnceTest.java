package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.identity.Appointing;
import vn.motcua.identity.Posts;
import vn.motcua.kernel.Granted;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** On a quiet morning the chairman of Ma Lâm sits at the desk himself, writes into the register and stamps. */
@RoomTest
class AtOnceTest {

    private static final String ANSWER = "/counter/HTB.H1/answer";
    private static final String RECEIPT = "/counter/receipts/HTB.01-110701-0001";

    @Autowired
    MockMvcTester web;

    @Autowired
    Posts posts;

    @Autowired
    JdbcClient sql;

    @Autowired
    Town town;

    @BeforeEach
    void hungSitsAtTheDesk() {
        hungIs("HTB.01/MC", "RECEPTIONIST");
        hungIs("HTB.01/TP", "COMMUNE_OFFICER");
        hungIs("HTB.01/VT", "CLERK");
    }

    @Test
    void aBirthIsReceivedRegisteredAndGivenOutInOneSitting() {
        var hung = Visitor.signedIn(web, "hung.malam");
        assertThat(hung.get("/counter/HTB.H1")).bodyText().contains(ANSWER, "Tiếp nhận và trả kết quả ngay");
        assertThat(hung.post(ANSWER, hung.birth())).hasStatus(303).hasRedirectedUrl(RECEIPT);
        assertThat(hung.get(RECEIPT))
                .bodyText()
                .contains("Đã giải quyết và trả kết quả", "Nguyễn Thị Bảy", "nếu người dân yêu cầu");
        assertThat(hung.get("/dossiers/HTB.01-110701-0001"))
                .bodyText()
                .contains("Đã trả kết quả", "Ghi sổ đăng ký khai sinh", "Cấp số, đóng dấu", "xong đúng hạn");
        assertThat(kinds())
                .startsWith("dossier.accepted")
                .contains("route.step-completed", "dossier.resolved")
                .endsWith("dossier.returned");
        assertThat(count("SELECT count(*) FROM route.step_open")).isZero();
        assertThat(count("SELECT count(*) FROM route.step WHERE holder = 'hung.malam'"))
                .isEqualTo(5);
        assertThat(hung.get("/worklist?tab=DONE")).bodyText().contains("HTB.01-110701-0001");
    }

    @Test
    void aClickSentTwiceIsDoneOnce() {
        var hung = Visitor.signedIn(web, "hung.malam");
        var form = hung.birth();
        assertThat(hung.post(ANSWER, form)).hasStatus(303).hasRedirectedUrl(RECEIPT);
        assertThat(hung.post(ANSWER, form)).hasStatus(303).hasRedirectedUrl(RECEIPT);
        assertThat(count("SELECT count(*) FROM dossier.dossier")).isEqualTo(1);
    }

    @Test
    void whatIsMissingRefusesAllOfItAndNothingStays() {
        var hung = Visitor.signedIn(web, "hung.malam");
        var form = hung.birth();
        form.remove("papers[chung-sinh].original");
        assertThat(hung.post(ANSWER, form))
                .hasStatus(422)
                .bodyText()
                .contains("Giấy chứng sinh", "value=\"Nguyễn Thị Bảy\"");
        assertThat(count("SELECT count(*) FROM dossier.dossier")).isZero();
    }

    @Test
    void whoComesForSomebodyElseWithoutAnAuthorisationTakesNothingAlong() {
        var hung = Visitor.signedIn(web, "hung.malam");
        var form = hung.birth();
        form.add("submitter.name", "Lê Văn Chín");
        form.add("submitter.identifier", "260555444");
        assertThat(hung.post(ANSWER, form)).hasStatus(422).bodyText().contains("chưa được ủy quyền nhận kết quả");
        assertThat(count("SELECT count(*) FROM dossier.dossier")).isZero();
    }

    @Test
    void whatComesByPostIsReceivedAsEver() {
        var hung = Visitor.signedIn(web, "hung.malam");
        var form = hung.birth();
        form.set("channel", "POST");
        assertThat(hung.post(ANSWER, form)).hasStatus(422).bodyText().contains("người đến nộp trực tiếp");
    }

    @Test
    void whoLacksOnePostIsNotOfferedIt() {
        var lan = Visitor.signedIn(web, "lan.malam");
        assertThat(lan.get("/counter/HTB.H1")).bodyText().doesNotContain(ANSWER);
        assertThat(lan.post(ANSWER, lan.birth())).hasStatus(422).bodyText().contains("không giữ đủ các vị trí");
        assertThat(count("SELECT count(*) FROM dossier.dossier")).isZero();
    }

    /** A correction in the register takes three working days, at the district. */
    @Test
    void onlyWhereTheLawHasItAnsweredOnTheSpot() {
        var hung = Visitor.signedIn(web, "hung.malam");
        assertThat(hung.get("/counter/HTB.H9")).bodyText().contains("/counter/HTB.H9/answer");
        assertThat(hung.get("/counter/HTB.H7")).bodyText().doesNotContain("/answer\"");
    }

    private List<String> kinds() {
        return sql.sql("SELECT kind FROM dossier.fact WHERE code = 'HTB.01-110701-0001' ORDER BY seq")
                .query(String.class)
                .list();
    }

    private long count(String statement) {
        return sql.sql(statement).query(Long.class).single();
    }

    private void hungIs(String unit, String role) {
        var wish = new Appointing(
                "hung.malam",
                unit,
                role,
                LocalDate.of(2011, 7, 1),
                null,
                false,
                "Phân công trực bộ phận một cửa",
                Appointing.Position.PLAIN);
        assertThat(posts.appoint(wish, town.officer("quan.malam"))).isInstanceOf(Granted.class);
    }
}
