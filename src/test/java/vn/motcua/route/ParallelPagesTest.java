package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.As;
import vn.motcua.identity.Tokens;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** What officers, citizens and other programs read of legs at the same time. */
@RoomTest
@Import({Besides.class, Offers.class})
class ParallelPagesTest {

    private static final String BIRTH = """
        {"procedure":"H2","parts":["health-card","residence"],"desk":"XHT/TT","channel":"IN_PERSON",
         "requester":{"kind":"INDIVIDUAL","name":"Trần Thị Bình","identifier":"060190123457"},
         "papers":[{"component":"to-khai","kind":"ORIGINAL","count":1},
                   {"component":"chung-sinh","kind":"ORIGINAL","count":1}]}
        """;

    @Autowired
    MockMvcTester web;

    @Autowired
    Tokens tokens;

    @Autowired
    Town town;

    @Autowired
    Besides besides;

    @Autowired
    Dossiers dossiers;

    @BeforeEach
    void aMondayOf2026() {
        town.itIs("2026-03-02T08:00");
    }

    @Test
    void theCitizensChoiceIsTakenByTheApi() {
        assertThat(send(BIRTH))
                .hasStatus(201)
                .bodyJson()
                .hasPathSatisfying("$.dueAt", it -> it.assertThat().asString().startsWith("2026-03-05T17:30"));
        assertThat(send(BIRTH.replace("\"health-card\",\"residence\"", "\"birth\"")))
                .hasStatus(422)
                .bodyText()
                .contains("\"parts\"", "dossier.accept.choose-parts");
        assertThat(send(BIRTH.replace("residence", "passport"))).hasStatus(422);
        var twoAllowances = BIRTH.replace("\"H2\"", "\"H4\"")
                .replace("\"health-card\",\"residence\"", "\"merit\",\"insurance\"")
                .replace("chung-sinh", "bao-tu");
        assertThat(send(twoAllowances)).hasStatus(422).bodyText().contains("\"parts\"", "dossier.accept.one-part-of");
    }

    @Test
    void whoReceivesAllPapersReceivesThoseOfTheChosenParts() {
        var proof = "name=\"papers\\[cho-o]\\.copy\"\\s+value=\"1\"";
        assertThat(allPapers("residence")).bodyText().containsPattern(proof);
        assertThat(allPapers("health-card")).bodyText().doesNotContainPattern(proof);
    }

    private MvcTestResult allPapers(String part) {
        return web.post()
                .uri("/counter/3.000722/promise")
                .param("desk", "XHT/TT")
                .param("channel", "IN_PERSON")
                .param("variant", "birth", part)
                .param("complete", "true")
                .with(As.officer("lan.hamthuan"))
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    @Test
    void theCounterOffersThePartsAndPromisesTheLongest() {
        assertThat(web.get().uri("/counter/3.000722").with(As.officer("lan.hamthuan")))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"part-residence\"", "id=\"part-health-card\"", "Đăng ký thường trú");
        assertThat(
                        web.post()
                                .uri("/counter/2.002913/promise")
                                .param("desk", "XHT/TT")
                                .param("channel", "IN_PERSON")
                                .param("variant", "death", "merit")
                                .with(As.officer("lan.hamthuan"))
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("26/03/2026");
    }

    @Test
    void theDossiersPageShowsEachLeg() {
        var code = forked();
        assertThat(web.get().uri("/dossiers/" + code).with(As.officer("lan.hamthuan")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Công an xã, phường: thường trú", "Công an xã Hàm Thuận", "Bảo hiểm xã hội: thẻ bảo hiểm y tế")
                .contains("hạn của chặng", "Giấy khai sinh: đã có kết quả, số 1/KS", "Đăng ký thường trú");
    }

    @Test
    void theWorkListOfTheDeskSaysThatItWaits() {
        var code = forked();
        assertThat(web.get().uri("/worklist?tab=SENT").with(As.officer("lan.hamthuan")))
                .hasStatusOk()
                .bodyText()
                .contains(code.value(), "Chờ các cơ quan đang xử lý song song");
        assertThat(web.get().uri("/worklist?tab=WAITING").with(As.officer("huu.congan-hamthuan")))
                .hasStatusOk()
                .bodyText()
                .contains(code.value(), "Công an kiểm tra, đăng ký thường trú");
    }

    @Test
    void theNextAgencySeesTheResultItStartsOn() {
        var code = forked();
        var step = besides.open(code, "police-check").id();
        assertThat(web.get().uri("/steps/" + step).with(As.officer("huu.congan-hamthuan")))
                .hasStatusOk()
                .bodyText()
                .contains("Kết quả đã có của các chặng", "số 1/KS", "Cấp số giấy khai sinh");
    }

    @Test
    void theClockTellsTheClocksOfTheLegs() {
        var code = forked();
        assertThat(web.get()
                        .uri("/api/v1/dossiers/" + code + "/clock")
                        .header(
                                "Authorization",
                                "Bearer " + tokens.issue("lan.hamthuan").orElseThrow()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.legs.length()", it -> it.assertThat().isEqualTo(3))
                .hasPathSatisfying("$.legs[0].number", it -> it.assertThat().isEqualTo("1/KS"))
                .hasPathSatisfying("$.legs[1].parallel", it -> it.assertThat().isEqualTo(true))
                .hasPathSatisfying(
                        "$.legs[1].dueAt", it -> it.assertThat().asString().startsWith("2026-03-04T17:30"));
    }

    @Test
    void theCitizenSeesThePartOfEachAgency() {
        var code = forked();
        var key = dossiers.lookupKey(code).orElseThrow();
        assertThat(web.get().uri("/lookup?code=" + code + "&key=" + key))
                .hasStatusOk()
                .bodyText()
                .contains("Phần việc của từng cơ quan", "Bảo hiểm xã hội cơ sở Hàm Thuận Bắc", "đang xử lý");
        assertThat(web.get().uri("/api/v1/lookup/" + code + "?key=" + key))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.legs.length()", it -> it.assertThat().isEqualTo(3));
    }

    @Test
    void theControlSlipIsPrintedWhileAgenciesWork() {
        var code = forked();
        assertThat(web.get().uri("/dossiers/" + code + "/slips/06.pdf").with(As.officer("lan.hamthuan")))
                .hasStatusOk();
    }

    private DossierCode forked() {
        var code = besides.brought("H2", "residence", "health-card");
        besides.goes(code, ParallelLegsTest.BIRTH);
        besides.goes(code, "huu.congan-hamthuan police-check accept", "tuyet.bhxh card-check accept");
        return code;
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult send(String body) {
        return web.post()
                .uri("/api/v1/dossiers")
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        "Authorization",
                        "Bearer " + tokens.issue("lan.hamthuan").orElseThrow())
                .content(body)
                .exchange();
    }
}
