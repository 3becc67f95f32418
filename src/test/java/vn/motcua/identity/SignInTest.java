package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.town.RoomTest;

@RoomTest
class SignInTest {

    private static final String PASSWORD = "motcua-2011";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Test
    void afterSigningInThePageAskedForOpens() {
        var asked = mvc.get().uri("/me?after=password").exchange();
        assertThat(asked).hasStatus(303).hasHeader("Location", "/sign-in?next=%2Fme%3Fafter%3Dpassword");
        var form = mvc.get().uri("/sign-in?next=/me").exchange();
        assertThat(form).hasStatusOk().bodyText().contains("name=\"next\" value=\"/me\"");
        var signedIn = enter("lan.malam", PASSWORD, "10.0.0.1");
        assertThat(signedIn).hasStatus(303).hasHeader("Location", "/me");
        assertThat(session(signedIn).isHttpOnly()).isTrue();
        assertThat(session(signedIn).getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(mvc.get().uri("/me").cookie(session(signedIn)))
                .hasStatusOk()
                .bodyText()
                .contains("Nguyễn Thị Lan", "UBND thị trấn Ma Lâm");
    }

    @Test
    void whoIsSignedInIsLedToTheOwnDesk() {
        assertThat(mvc.get().uri("/sign-in").with(As.officer("lan.malam")))
                .hasStatus(303)
                .hasHeader("Location", "/counter");
    }

    @Test
    void capitalsAndSpacesAroundTheNameDoNotMatter() {
        assertThat(enter("  LAN.MaLam ", PASSWORD, "10.0.0.2")).hasStatus(303);
    }

    @Test
    void aMistakeLosesNothingButThePassword() {
        var wrong = enter("lan.malam", "sai mật khẩu", "10.0.0.3");
        assertThat(wrong)
                .hasStatus(422)
                .bodyText()
                .contains("value=\"lan.malam\"", "value=\"/me\"", "chưa đúng")
                .doesNotContain("sai mật khẩu");
        assertThat(wrong.getResponse().getCookie("motcua")).isNull();
    }

    @Test
    void anUnknownNameIsAnsweredLikeAWrongPassword() {
        var unknown = enter("khong.co.ai", PASSWORD, "10.0.0.4").getResponse();
        var wrong = enter("lan.malam", "sai mật khẩu", "10.0.0.5").getResponse();
        assertThat(unknown.getStatus()).isEqualTo(wrong.getStatus());
        assertThat(enter("ketnoi.huyen", PASSWORD, "10.0.0.6")).hasStatus(422);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(mvc.post().uri("/sign-in").param("username", "lan.malam").param("password", PASSWORD))
                .hasStatus(403)
                .bodyText()
                .contains("Biểu mẫu đã hết hạn");
        assertThat(mvc.post().uri("/me/sign-outs").with(As.officer("lan.malam")))
                .hasStatus(403);
    }

    @Test
    void whoGuessesWaitsAndNobodyElse() {
        for (var i = 0; i < 5; i++)
            assertThat(enter("lan.malam", "sai " + i, "10.0.0.7")).hasStatus(422);
        assertThat(enter("lan.malam", PASSWORD, "10.0.0.7"))
                .hasStatus(429)
                .bodyText()
                .contains("thử lại sau");
        assertThat(enter("minh.malam", PASSWORD, "10.0.0.7")).hasStatus(303);
        assertThat(enter("lan.malam", PASSWORD, "10.0.0.8")).hasStatus(303);
    }

    @Test
    void aBrowserThatSignedInBeforeDoesNotWaitForStrangersBesideIt() {
        var device = enter("lan.malam", PASSWORD, "10.0.0.9").getResponse().getCookie("motcua-device");
        for (var i = 0; i < 5; i++) enter("lan.malam", "sai " + i, "10.0.0.9");
        assertThat(enter("lan.malam", PASSWORD, "10.0.0.9")).hasStatus(429);
        assertThat(enter("lan.malam", PASSWORD, "10.0.0.9", Objects.requireNonNull(device)))
                .hasStatus(303);
        assertThat(enter("minh.malam", "sai", "10.0.0.9", device)).hasStatus(422);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // sessions end in transactions of their own
    void signingOutEverywhereEndsEverySession() {
        // Of nobody in town: that all of its sessions have ended stays so.
        people.enrol(new Account("lap.malam", "Người đăng nhập hai nơi"), people.hash(PASSWORD));
        var here = session(enter("lap.malam", PASSWORD, "10.0.0.10"));
        var there = session(enter("lap.malam", PASSWORD, "10.0.0.11"));
        assertThat(mvc.post().uri("/me/sign-outs").with(csrf()).cookie(here)).hasStatus(303);
        assertThat(mvc.get().uri("/me").cookie(here)).hasStatus(303);
        assertThat(mvc.get().uri("/me").cookie(there)).hasStatus(303);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // sessions end in transactions of their own
    void aClosedAccountIsOutAtOnce() {
        // Of nobody in town: what this test closes stays closed.
        people.enrol(new Account("nghi.malam", "Người nghỉ việc"), people.hash(PASSWORD));
        var session = session(enter("nghi.malam", PASSWORD, "10.0.0.12"));
        people.close("nghi.malam");
        assertThat(mvc.get().uri("/me").cookie(session)).hasStatus(303);
        assertThat(enter("nghi.malam", PASSWORD, "10.0.0.12")).hasStatus(422);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // sessions end in transactions of their own
    void aNewPasswordEndsOtherSessionsAndTheOldPassword() {
        var here = session(enter("tam.malam", PASSWORD, "10.0.0.13"));
        var there = session(enter("tam.malam", PASSWORD, "10.0.0.14"));
        assertThat(change(here, "không phải", "một câu dài dễ nhớ")).hasStatus(422);
        assertThat(change(here, PASSWORD, "ngắn")).hasStatus(422);
        var changed = change(here, PASSWORD, "một câu dài dễ nhớ");
        assertThat(changed).hasStatus(303);
        assertThat(mvc.get().uri("/me").cookie(session(changed))).hasStatusOk();
        assertThat(mvc.get().uri("/me").cookie(there)).hasStatus(303);
        assertThat(enter("tam.malam", PASSWORD, "10.0.0.15")).hasStatus(422);
        assertThat(enter("tam.malam", "một câu dài dễ nhớ", "10.0.0.15")).hasStatus(303);
    }

    @Test
    void pagesCarryTheHeadersThatProtectThem() {
        assertThat(mvc.get().uri("/sign-in"))
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy.getFirst())
                                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                                .doesNotContain("unsafe"));
    }

    private MvcTestResult enter(String username, String password, String address, Cookie... cookies) {
        var request = mvc.post().uri("/sign-in").with(csrf()).with(it -> {
            it.setRemoteAddr(address);
            return it;
        });
        if (cookies.length > 0) request.cookie(cookies);
        return request.param("username", username)
                .param("password", password)
                .param("next", "/me")
                .exchange();
    }

    private MvcTestResult change(Cookie session, String current, String fresh) {
        return mvc.post()
                .uri("/me/password")
                .with(csrf())
                .cookie(session)
                .param("current", current)
                .param("fresh", fresh)
                .param("repeated", fresh)
                .exchange();
    }

    private static Cookie session(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie("motcua"), "a session");
    }
}
