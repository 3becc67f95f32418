package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;
import vn.motcua.identity.Appointing;
import vn.motcua.identity.Posts;
import vn.motcua.identity.Tokens;
import vn.motcua.kernel.Granted;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** The chairman of xã Hàm Thuận holds every post of a birth; one of phường Bình Thuận is not his to register. */
@RoomTest
class AtOnceElsewhereTest {

    private static final String COUNTER = "/counter/1.001193";
    private static final String ANSWER = COUNTER + "/answer";
    private static final String WHY = "Việc này do UBND phường Bình Thuận giải quyết";

    private static final String REQUEST = """
        {"procedure": "1.001193", "desk": "XHT/TT", "channel": "IN_PERSON", "place": "%s", "atOnce": true,
         "requester": {"kind": "INDIVIDUAL", "name": "Mang Thị Sáu", "identifier": "060190123457"},
         "papers": [{"component": "to-khai", "kind": "ORIGINAL", "count": 1},
                    {"component": "chung-sinh", "kind": "ORIGINAL", "count": 1},
                    {"component": "giay-to-tuy-than", "kind": "ORIGINAL", "count": 1}]}
        """;

    @Autowired
    MockMvcTester web;

    @Autowired
    Posts posts;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient sql;

    @Autowired
    Town town;

    private Visitor hai;

    @BeforeEach
    void haiSitsAtTheDeskToday() {
        town.itIs("2026-11-30T08:00");
        haiIs("XHT/TT", "RECEPTIONIST");
        haiIs("XHT/TP", "COMMUNE_OFFICER");
        haiIs("XHT/VT", "CLERK");
        hai = Visitor.signedIn(web, "hai.hamthuan");
    }

    @Test
    void aBirthOfTheDesksOwnCommuneIsAnsweredAtOnce() {
        assertThat(hai.get(COUNTER)).bodyText().contains(ANSWER);
        assertThat(hai.post(ANSWER, form("XHT"))).hasStatus(303);
        assertThat(decided()).containsExactly("XHT XHT 10");
    }

    @Test
    void oneThatLiesElsewhereIsNotForThisDeskToAnswer() {
        assertThat(hai.post(ANSWER, form("PBT"))).hasStatus(422).bodyText().contains(WHY, "Mang Thị Sáu");
        assertThat(decided()).isEmpty();
    }

    @Test
    void theButtonIsNotThereWhereAnotherDecides() {
        assertThat(hai.post(COUNTER + "/promise", form("PBT")))
                .hasStatusOk()
                .bodyText()
                .contains("<strong>UBND phường Bình Thuận</strong>")
                .doesNotContain(ANSWER);
    }

    @Test
    void aSystemIsToldTheSame() {
        assertThat(api("PBT")).hasStatus(422).bodyText().contains("\"place\"", WHY);
        assertThat(decided()).isEmpty();
        assertThat(api("XHT")).hasStatus(201);
        assertThat(decided()).containsExactly("XHT XHT 10");
    }

    @Test
    void receivedAsUsualItGoesThere() {
        assertThat(hai.post(COUNTER, form("PBT"))).hasStatus(303);
        assertThat(decided()).containsExactly("PBT PBT 2");
    }

    private List<String> decided() {
        return sql.sql("SELECT COALESCE(competent, agency) || ' ' || place || ' ' || status FROM dossier.v_dossier")
                .query(String.class)
                .list();
    }

    private MultiValueMap<String, String> form(String place) {
        var form = Visitor.hidden(hai.get(COUNTER));
        form.keySet().retainAll(List.of("_csrf", "onceKey"));
        form.add("desk", "XHT/TT");
        form.add("place", place);
        form.add("channel", "IN_PERSON");
        form.add("requester.kind", "INDIVIDUAL");
        form.add("requester.name", "Mang Thị Sáu");
        form.add("requester.identifier", "060190123457");
        form.add("papers[to-khai].original", "1");
        form.add("papers[chung-sinh].original", "1");
        form.add("papers[giay-to-tuy-than].shown", "true");
        return form;
    }

    private MvcTestResult api(String place) {
        return web.post()
                .uri("/api/v1/dossiers")
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        "Authorization",
                        "Bearer " + tokens.issue("hai.hamthuan").orElseThrow())
                .content(REQUEST.formatted(place))
                .exchange();
    }

    private void haiIs(String unit, String role) {
        var wish = new Appointing(
                "hai.hamthuan",
                unit,
                role,
                LocalDate.of(2026, 11, 30),
                null,
                false,
                "Phân công trực trung tâm",
                Appointing.Position.PLAIN);
        assertThat(posts.appoint(wish, town.officer("bach.hamthuan"))).isInstanceOf(Granted.class);
    }
}
