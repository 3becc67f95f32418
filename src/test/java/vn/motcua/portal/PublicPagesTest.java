package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.identity.As;
import vn.motcua.platform.FailedTries;
import vn.motcua.town.RoomTest;

/** What anybody sees before any dossier is received. */
@RoomTest
class PublicPagesTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    FailedTries tries;

    @Test
    void theFrontPageHasTheLookUpFirstAndLeadsToEverythingPublic() {
        assertThat(web.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains("Tra cứu hồ sơ một cửa", "name=\"code\"", "name=\"key\"")
                .contains("href=\"/procedures\"", "href=\"/sign-in\"");
    }

    @Test
    void theFrontPageSpeaksEnglishWhenAsked() {
        assertThat(web.get().uri("/?lang=en")).hasStatusOk().bodyText().contains("Follow a one-stop dossier");
    }

    @Test
    void theOtherLanguageAsksForTheSame() {
        assertThat(web.get().uri("/lookup?lang=vi&code=HTB.01-110701-9999&key=A6Y4"))
                .bodyText()
                .contains("href=\"?code=HTB.01-110701-9999&amp;key=A6Y4&amp;lang=en\"");
        assertThat(web.get().uri("/")).bodyText().contains("href=\"?lang=en\"");
    }

    @Test
    void theAnswerToAFormOffersNoOtherLanguageForItWouldLoseWhatWasTyped() {
        assertThat(web.post().uri("/sign-in").param("username", "lan.malam").with(csrf()))
                .bodyText()
                .contains("value=\"lan.malam\"")
                .doesNotContain("lang=en");
    }

    @Test
    void visitorsFindEveryPublicPageInTheMenuAndOfficersAtTheFoot() {
        assertThat(web.get().uri("/"))
                .bodyText()
                .contains("href=\"/lookup\"", "href=\"/procedures\"", "href=\"/calendar\"");
        assertThat(web.get().uri("/worklist").with(As.officer("lan.malam")))
                .bodyText()
                .containsOnlyOnce("href=\"/calendar\"")
                .containsOnlyOnce("href=\"/lookup\"");
    }

    @Test
    void anEmptyLookUpShowsTheForm() {
        assertThat(web.get().uri("/lookup")).hasStatusOk().bodyText().contains("Mã hồ sơ");
    }

    @Test
    void aCodeOfAnotherShapeIsToldSoAndIsNotATry() {
        for (var i = 0; i < 2 * FailedTries.TRIES; i++)
            assertThat(web.get().uri("/lookup?code={code}", "HTB/01 2011"))
                    .hasStatus(HttpStatus.BAD_REQUEST)
                    .bodyText()
                    .contains("Mã hồ sơ chưa đúng dạng");
    }

    @Test
    void hostileTextInTheCodeIsShownAsTextAndFindsNothing() {
        for (var hostile : new String[] {"<script>alert(1)</script>", "' OR 1=1 --", "../../etc/passwd", "\u202Eabc"})
            assertThat(web.get().uri("/lookup?code={code}&key={key}", hostile, hostile))
                    .hasStatus(HttpStatus.BAD_REQUEST)
                    .bodyText()
                    .doesNotContain("<script>alert");
    }

    @Test
    void anUnknownCodeIsNotFoundAndIsNotKept() {
        assertThat(web.get().uri("/lookup?code=HTB.01-110701-9999").with(from("192.0.2.10")))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains("Không có hồ sơ nào mang mã này");
        assertThat(web.get().uri("/api/v1/lookup/HTB.01-110701-9999").with(from("192.0.2.10")))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("portal.lookup.unknown");
    }

    @Test
    void whoFailsTooOftenIsToldHowLongToWaitWhileOthersAreNot() {
        for (var i = 0; i < FailedTries.TRIES; i++)
            assertThat(web.get().uri("/lookup?code=HTB.01-110701-9999").with(from("192.0.2.20")))
                    .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(web.get().uri("/lookup?code=HTB.01-110701-9999").with(from("192.0.2.20")))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .containsHeader(HttpHeaders.RETRY_AFTER)
                .bodyText()
                .contains("Vui lòng đợi 10 phút");
        assertThat(web.get().uri("/api/v1/lookup/HTB.01-110701-9998").with(from("192.0.2.20")))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(web.get().uri("/lookup?code=HTB.01-110701-9999").with(from("192.0.2.21")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
