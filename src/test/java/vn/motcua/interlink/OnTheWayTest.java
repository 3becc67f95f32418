package vn.motcua.interlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Pauses;
import vn.motcua.identity.Tokens;
import vn.motcua.kernel.Granted;
import vn.motcua.platform.LegalClock;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** A correction that Thảo of Ma Lâm sends to the district's desk on Friday 01/07/2011 at 07:30, and nobody answers. */
@RoomTest
@Import({Errand.class, Offers.class})
class OnTheWayTest {

    private static final String IN = "/on-the-way?direction=IN";
    private static final String OUT = "/on-the-way?direction=OUT";
    private static final String OVER = "&over=true";

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Pauses pauses;

    @Autowired
    AnswerLimit limit;

    @Autowired
    LimitTable limits;

    @Autowired
    Tokens tokens;

    @Autowired
    MockMvcTester web;

    private DossierCode code = new DossierCode("HTB.01-110701-0001");

    @BeforeEach
    void thaoSendsIt() {
        code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
    }

    @Test
    void whatIsOfferedByThreeIsAnsweredThatDayAndLaterInTheFirstHourOfTheNextWorkingDay() {
        assertThat(answeredBy("2011-07-01T07:30")).isEqualTo("2011-07-01T17:30");
        assertThat(answeredBy("2011-07-01T12:15")).isEqualTo("2011-07-01T17:30");
        assertThat(answeredBy("2011-07-01T15:00")).isEqualTo("2011-07-01T17:30");
        assertThat(answeredBy("2011-07-01T15:01")).isEqualTo("2011-07-04T08:30");
        assertThat(answeredBy("2011-07-02T09:00")).isEqualTo("2011-07-04T08:30");
        assertThat(answeredBy("2011-07-04T06:00")).isEqualTo("2011-07-04T17:30");
    }

    @Test
    void bothEndsAndWhoLeadsOrInspectsThemSeeItAndNobodyElse() {
        for (var sender : List.of("thao.malam", "hung.malam", "ky.malam"))
            assertThat(page(sender, OUT)).contains(code.value());
        for (var receiver : List.of("mai.huyen", "vinh.huyen", "giang.huyen"))
            assertThat(page(receiver, IN)).contains(code.value());
        assertThat(page("mai.huyen", OUT)).doesNotContain(code.value());
        assertThat(page("tuan.huyen", IN)).doesNotContain(code.value());
        assertThat(page("lien.hamtri", IN)).doesNotContain(code.value());
        assertThat(page("lien.hamtri", OUT)).doesNotContain(code.value());
    }

    @Test
    void itSaysForHowLongWhoseMinutesItIsAndThatNoSlipGoesWithIt() {
        town.itIs("2011-07-01T10:00");
        assertThat(page("mai.huyen", IN))
                .contains("2 giờ 30 phút", "tính cho bên chuyển", "còn 5 giờ", "17:30", "chưa có phiếu");
    }

    @Test
    void onlyWhatShouldHaveBeenAnsweredIsOver() {
        assertThat(page("mai.huyen", IN + OVER)).doesNotContain(code.value());
        town.itIs("2011-07-01T17:30");
        assertThat(page("mai.huyen", IN + OVER)).doesNotContain(code.value());
        town.itIs("2011-07-04T08:30");
        assertThat(page("mai.huyen", IN + OVER)).contains(code.value(), "quá 1 giờ", "Quá hạn nhận (1)");
    }

    @Test
    void whatIsAnsweredIsNoLongerOnTheWay() {
        errand.goes(code, "mai.huyen accept");
        assertThat(page("mai.huyen", IN)).doesNotContain(code.value());
        assertThat(page("thao.malam", OUT)).doesNotContain(code.value());
    }

    @Test
    void whileTheClockStandsStillItIsOnTheWayAndNeverOverAndLaterTheLimitBeginsAnew() {
        var land = errand.brought("L5");
        errand.goes(land, "lan.malam pass-on");
        town.itIs("2011-07-01T09:30");
        var binh = town.officer("binh.malam");
        assertThat(pauses.pause(asked(land), LegalGround.Kind.EXPERTISE, binh)).isInstanceOf(Granted.class);
        town.itIs("2011-07-05T08:00");
        assertThat(page("mai.huyen", IN)).contains(land.value(), "2 giờ<", "không tính thời gian");
        assertThat(page("mai.huyen", IN + OVER)).doesNotContain(land.value());
        assertThat(pauses.resume(asked(land), binh)).isInstanceOf(Granted.class);
        assertThat(limits.of(land).getFirst().answerBy())
                .isEqualTo(LocalDateTime.parse("2011-07-05T17:30")
                        .atZone(LegalClock.ZONE)
                        .toInstant());
    }

    @Test
    void aLongListIsReadPageByPageTheMostOverdueFirstEachOnce() {
        town.itIs("2011-07-04T08:00");
        var later = errand.brought("H7");
        errand.goes(later, "lan.malam pass-on", "thao.malam submit");
        var first = api("?direction=in&limit=1");
        assertThat(first)
                .contains(code.value(), "\"minutesOf\":\"HTB.01\"", "\"over\":true")
                .doesNotContain(later.value());
        var next = first.replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");
        assertThat(api("?direction=in&limit=1&after=" + next))
                .contains(later.value())
                .doesNotContain(code.value());
        assertThat(api("?direction=in&over=true")).contains(code.value()).doesNotContain(later.value());
        assertThat(api("?direction=in&after=lạ")).contains(code.value(), later.value());
    }

    @Test
    void thePageOfTheDossierLeadsToTheList() {
        assertThat(page("thao.malam", "/dossiers/" + code)).contains("Hạn nhận: 17:30", "href=\"" + OUT + "\"");
    }

    private Asked asked(DossierCode of) {
        return new Asked(of, dossiers.get(of).version(), "Trưng cầu giám định");
    }

    private String answeredBy(String offeredAt) {
        var from = LocalDateTime.parse(offeredAt).atZone(LegalClock.ZONE).toInstant();
        return LocalDateTime.ofInstant(Objects.requireNonNull(limit.of(from, "HTB")), LegalClock.ZONE)
                .toString();
    }

    private String page(String username, String path) {
        return text(Visitor.signedIn(web, username).get(path));
    }

    private String api(String query) {
        return text(web.get()
                .uri("/api/v1/handovers/on-the-way" + query)
                .header("Authorization", "Bearer " + tokens.issue("mai.huyen").orElseThrow())
                .exchange());
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
