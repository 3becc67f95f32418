package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Visitor;

/** Lan corrects a birth and forgets the reason; then she reloads the page. */
@RoomTest
class KeptAnswersTest {

    @Autowired
    MockMvcTester web;

    private Visitor lan;
    private String page = "";

    @BeforeEach
    void aBirthIsReceived() {
        lan = Visitor.signedIn(web, "lan.malam");
        page = "/dossiers/" + lan.receivedBirth() + "/corrections";
    }

    @Test
    void aRefusedPageIsReadAgainWhereItsFormStood() {
        var refused = lan.sends(page, page, form("Nguyễn Thị Bẩy"));
        assertThat(refused).hasStatus(422).doesNotContainHeader("HX-Push-Url");
        assertThat(address(refused)).startsWith(page + "?kept=");
        assertThat(lan.get(address(refused))).hasStatus(422).bodyText().contains("Nguyễn Thị Bẩy", "Chưa ghi lý do");
    }

    @Test
    void soIsAnAnswerThatGoesOnToAnotherPage() {
        var codes = new LinkedMultiValueMap<>(Map.of("codes", List.of("HTB.01-110701-9999")));
        codes.addAll(Visitor.hidden(lan.get(page)));
        var told = lan.sends("/handovers", "/handovers/scans", codes);
        assertThat(told).hasStatusOk();
        var address = String.valueOf(told.getResponse().getHeader("HX-Push-Url"));
        assertThat(address).startsWith("/handovers?kept=");
        assertThat(lan.get(address)).hasStatusOk().bodyText().contains("HTB.01-110701-9999");
    }

    @Test
    void nobodyElseReadsIt() {
        var refused = address(lan.sends(page, page, form("Nguyễn Thị Bẩy")));
        for (var other : new Visitor[] {Visitor.signedIn(web, "lan.malam"), Visitor.signedIn(web, "minh.malam")})
            assertThat(other.get(refused)).hasStatusOk().bodyText().doesNotContain("Nguyễn Thị Bẩy");
        lan.loseSession();
        assertThat(lan.get(refused)).hasStatus(303);
    }

    @Test
    void itIsForgottenWhenItsFormIsSentAgain() {
        var first = address(lan.sends(page, page, form("Nguyễn Thị Bẩy")));
        var second = address(lan.sends(first, page, form("Nguyễn Thị Bảy Em")));
        assertThat(lan.get(first)).hasStatusOk().bodyText().doesNotContain("Nguyễn Thị Bẩy");
        assertThat(lan.get(second)).bodyText().contains("Nguyễn Thị Bảy Em");
        var right = form("Nguyễn Thị Bẩy");
        right.add("reason", "Gõ sai dấu");
        assertThat(lan.sends(second, page, right)).hasStatus(303);
        assertThat(lan.get(second)).hasStatusOk();
    }

    @Test
    void aFormThatCameToNothingTakesNothingAway() {
        var refused = address(lan.sends(page, page, form("Nguyễn Thị Bẩy")));
        assertThat(lan.sends(refused, "/dossiers/HTB.01-110701-9999/corrections", form("")))
                .hasStatus(404);
        assertThat(lan.get(refused)).hasStatus(422).bodyText().contains("Nguyễn Thị Bẩy");
    }

    @Test
    void whatHtmxDoesNotSendOrNamesStrangelyHasNoAddress() {
        assertThat(lan.post(page, form(""))).hasStatus(422).doesNotContainHeader("HX-Replace-Url");
        assertThat(lan.sends("/a?b=%zz", page, form("")))
                .hasStatus(422)
                .doesNotContainHeader("HX-Replace-Url")
                .hasHeader("HX-Push-Url", "false");
        assertThat(lan.get(page + "?kept=unknown")).hasStatusOk();
    }

    @Test
    void aFirstPasswordsCodeIsShownOnceAndReloadLeadsToTheForm() {
        var admin = Visitor.signedIn(web, "quang.huyen");
        var form = Visitor.hidden(admin.get("/staff"));
        form.add("username", "moi.huyen");
        form.add("name", "Trần Văn Mới");
        assertThat(admin.sends("/staff", "/staff", form)).hasStatusOk().hasHeader("HX-Push-Url", "false");
    }

    private MultiValueMap<String, String> form(String name) {
        var form = Visitor.hidden(lan.get(page));
        form.add("requester.kind", "INDIVIDUAL");
        form.add("requester.name", name);
        form.add("requester.identifier", "260123456");
        return form;
    }

    private static String address(MvcTestResult refused) {
        return String.valueOf(refused.getResponse().getHeader("HX-Replace-Url"));
    }
}
