package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** Bách of the commune of Hàm Thuận cuts nobody else off; Phước of the province says where the others work. */
@RoomTest
class PartnerScopeTest {

    private static final String ADDRESS = "https://he-thong.example/api/v1/exchange/messages";

    @Autowired
    MockMvcTester web;

    @Autowired
    Town town;

    @Autowired
    Partners partners;

    @Autowired
    Seats seats;

    private Visitor bach;
    private Visitor phuoc;

    @BeforeEach
    void today() {
        town.itIs("2026-03-02T08:00");
        bach = Visitor.signedIn(web, "bach.hamthuan");
        phuoc = Visitor.signedIn(web, "phuoc.tinh");
    }

    @ParameterizedTest
    @CsvSource({
        "BHXH, Bảo hiểm xã hội cơ sở Hàm Thuận Bắc",
        "LDG, UBND tỉnh Lâm Đồng",
        "XHTB, UBND xã Hàm Thuận Bắc",
        "CNDK, Chi nhánh Văn phòng Đăng ký đất đai Hàm Thuận Bắc",
        "XHT.CA, Công an xã Hàm Thuận"
    })
    void aCommuneCutsNobodyElseOffAndAProvinceMay(String code, String name) {
        assertThat(saves(bach, "", "XHT " + code))
                .hasStatus(422)
                .bodyText()
                .contains("Ngoài phạm vi quản trị của bạn: " + name + " (" + code + ")", ADDRESS, "XHT " + code);
        assertThat(seats.of(code)).isEmpty();
        assertThat(saves(phuoc, "", code)).hasStatus(303);
        assertThat(seats.of(code)).isPresent();
    }

    @Test
    void aCommuneMovesItselfAndNothingElseOfAPartner() {
        assertThat(saves(phuoc, "", "BHXH")).hasStatus(303);
        assertThat(saves(bach, "/he-thong", "BHXH XHT")).hasStatus(303);
        assertThat(seats.of("XHT")).isPresent();
        assertThat(saves(bach, "/he-thong", "XHT")).hasStatus(422).bodyText().contains("(BHXH)", "value=\"XHT\"");
        assertThat(saves(bach, "/he-thong", "BHXH XHT", "https://khac.example/"))
                .hasStatus(422)
                .bodyText()
                .contains("(BHXH)", "https://khac.example/");
        assertThat(saves(bach, "/he-thong", "BHXH")).hasStatus(303);
        var partner = partners.find(new PartnerName("he-thong")).orElseThrow();
        assertThat(partner.seats()).containsExactly("BHXH");
        assertThat(partner.endpoint()).hasToString(ADDRESS);
    }

    @ParameterizedTest
    @CsvSource({"pause", "resumption", "tries", "keys", "key-ends"})
    void aCommuneDoesNothingWithAPartnerOfOthers(String verb) {
        assertThat(saves(phuoc, "", "BHXH")).hasStatus(303);
        assertThat(bach.post("/partners/he-thong/" + verb, blank(bach)))
                .hasStatus(422)
                .bodyText()
                .contains("Ngoài phạm vi quản trị của bạn: Bảo hiểm");
        assertThat(partners.find(new PartnerName("he-thong")).orElseThrow().active())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"pause", "resumption", "tries", "keys", "key-ends"})
    void whereNobodyWorksYetOnlyWhoEnteredItAndTheProvinceDoAnything(String verb) {
        assertThat(saves(phuoc, "", "BHXH")).hasStatus(303);
        assertThat(saves(phuoc, "/he-thong", "")).hasStatus(303);
        assertThat(bach.post("/partners/he-thong/" + verb, blank(bach)))
                .hasStatus(422)
                .bodyText()
                .contains("chưa có cơ quan nào làm việc ở đó");
        assertThat(saves(bach, "/he-thong", "XHT")).hasStatus(422);
        assertThat(saves(bach, "/he-thong", "", "https://khac.example/")).hasStatus(422);
        assertThat(bach.get("/partners/he-thong")).bodyText().doesNotContain("method=\"post\" action=\"/partners");
        var partner = partners.find(new PartnerName("he-thong")).orElseThrow();
        assertThat(partner.endpoint()).hasToString(ADDRESS);
    }

    @Test
    void whoEnteredAPartnerKeepsItWhenItsAgenciesAreHome() {
        assertThat(saves(bach, "", "XHT")).hasStatus(303);
        assertThat(saves(bach, "/he-thong", "")).hasStatus(303);
        assertThat(saves(bach, "/he-thong", "", "https://khac.example/")).hasStatus(303);
        assertThat(saves(phuoc, "/he-thong", "", ADDRESS)).hasStatus(303);
    }

    @Test
    void onlyTheProvinceMakesKeysWithWhichAllSign() {
        assertThat(bach.get("/partners")).bodyText().doesNotContain("action=\"/exchange-keys\"");
        assertThat(bach.post("/exchange-keys", blank(bach))).hasStatus(404);
        assertThat(phuoc.get("/partners")).bodyText().contains("action=\"/exchange-keys\"");
        assertThat(phuoc.post("/exchange-keys", blank(phuoc))).hasStatus(422);
    }

    private MvcTestResult saves(Visitor who, String path, String agencies) {
        return saves(who, path, agencies, ADDRESS);
    }

    private MvcTestResult saves(Visitor who, String path, String agencies, String address) {
        var form = blank(who);
        form.add("name", "he-thong");
        form.add("title", "Hệ thống khác");
        form.add("endpoint", address);
        form.add("agencies", agencies);
        form.add("confirmed", "true");
        return who.post("/partners" + path, form);
    }

    private static org.springframework.util.MultiValueMap<String, String> blank(Visitor who) {
        var form = Visitor.hidden(who.get("/partners"));
        form.keySet().retainAll(List.of("_csrf"));
        return form;
    }
}
