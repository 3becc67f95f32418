package vn.motcua.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Appointing;
import vn.motcua.identity.Appointing.Position;
import vn.motcua.identity.Posts;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.opinion.AnswerGiven;
import vn.motcua.opinion.Asking;
import vn.motcua.opinion.OpinionRequest;
import vn.motcua.opinion.Opinions;
import vn.motcua.opinion.Overdue;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/**
 * Tuấn of the registry asks the land division and a bank about a lost certificate of Ma Lâm: both are to answer by
 * Friday 08/07/2011, 17:30. Sơn heads the registry, Khánh the division, Hoa the desk of Ma Lâm.
 */
@RoomTest
@Import({Errand.class, Offers.class, Told.class, Overdue.class})
class LateOpinionsTest {

    private static final String BACKFILL = "db/migration/watch/V004__tell_of_opinions_that_were_late_before.sql";

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Opinions opinions;

    @Autowired
    Overdue overdue;

    @Autowired
    NoticeSweep sweep;

    @Autowired
    Told told;

    @Autowired
    MockMvcTester web;

    @Autowired
    NoticeQuery query;

    @Autowired
    Posts posts;

    @Autowired
    JdbcClient sql;

    private DossierCode code = new DossierCode("HTB.01-110701-0001");
    private List<OpinionRequest> asked = List.of();

    @BeforeEach
    void tuanAsksTheLandDivision() {
        code = errand.heldByTuan();
        asked = ask("HTB/TNMT");
    }

    @Test
    void inTimeNobodyIsTold() {
        sweptAt("2011-07-08T17:30");
        assertThat(ofOpinions()).isEmpty();
    }

    @Test
    void bothEndsAndTheDeskThatReceivedAreToldOnce() {
        sweptAt("2011-07-08T17:31");
        sweptAt("2011-07-08T17:32");
        assertThat(ofOpinions())
                .containsExactly(
                        "hoa.malam OPINION_LATE",
                        "khanh.huyen OPINION_LATE",
                        "son.huyen OPINION_LATE",
                        "tuan.huyen OPINION_LATE");
    }

    @Test
    void aWorkingDayLaterTheLeadersAreToldUnlessItHasCome() {
        var other = ask("HTB/TP").getFirst();
        sweptAt("2011-07-08T17:31");
        granted(opinions.answer(
                other.id(),
                new AnswerGiven(OpinionRequest.Answer.AGREE, "", "", "", "", ""),
                town.officer("nhung.huyen")));
        sweptAt("2011-07-11T17:30");
        assertThat(ofOpinions()).noneMatch(it -> it.contains("VERY_LATE"));
        sweptAt("2011-07-11T17:31");
        sweptAt("2011-07-11T17:32");
        assertThat(ofOpinions().stream().filter(it -> it.contains("VERY_LATE")))
                .containsExactly("huong.huyen OPINION_VERY_LATE", "vinh.huyen OPINION_VERY_LATE");
    }

    @Test
    void anAnswerThatComesLateBeforeAnybodyNoticedIsReportedToo() {
        town.itIs("2011-07-08T17:31");
        granted(opinions.answer(
                asked.getFirst().id(),
                new AnswerGiven(OpinionRequest.Answer.AGREE, "", "", "", "", ""),
                town.officer("khanh.huyen")));
        sweptAt("2011-07-12T08:00");
        assertThat(ofOpinions()).hasSize(4).allMatch(it -> it.endsWith(" OPINION_LATE"));
    }

    @Test
    void afterDaysWithoutASweepEachHearsOnlyTheHighest() {
        sweptAt("2011-07-20T08:00");
        sweptAt("2011-07-20T08:01");
        assertThat(ofOpinions())
                .containsExactly(
                        "hoa.malam OPINION_LATE",
                        "huong.huyen OPINION_VERY_LATE",
                        "khanh.huyen OPINION_LATE",
                        "son.huyen OPINION_LATE",
                        "tuan.huyen OPINION_LATE",
                        "vinh.huyen OPINION_VERY_LATE");
    }

    @Test
    void whatWasFoundLateBeforeAnybodyWasToldIsToldAfterTheUpgrade() throws IOException {
        town.itIs("2011-07-08T17:31");
        overdue.noticed();
        sql.sql("DELETE FROM watch.late_opinion").update();
        sql.sql(new ClassPathResource(BACKFILL).getContentAsString(StandardCharsets.UTF_8))
                .update();
        sweptAt("2011-07-08T17:32");
        assertThat(ofOpinions()).hasSize(4);
    }

    @Test
    void whoIsAskedSeesTheQuestionAndNotTheDossier() {
        sweptAt("2011-07-08T17:31");
        assertThat(Visitor.signedIn(web, "khanh.huyen").get("/notices"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Ý kiến không được trả lời trong hạn",
                        "/opinions/" + asked.getFirst().id())
                .contains("xin ý kiến Phòng Tài nguyên và Môi trường")
                .doesNotContain("href=\"/dossiers/" + code);
    }

    /** What the division was asked is its own; who goes to a commune that has no part in it takes nothing along. */
    @Test
    void whoHasLeftThePostIsNotShownWhatItWasAskedAndNothingOfItCounts() {
        sweptAt("2011-07-08T17:31");
        var khanh = Visitor.signedIn(web, "khanh.huyen");
        assertThat(khanh.get("/notices")).bodyText().contains(code.value());
        assertThat(query.unread(town.officer("khanh.huyen"))).isEqualTo(1);
        town.itIs("2011-07-11T08:00");
        khanhGoesToHamTri();
        assertThat(khanh.get("/notices"))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có nhắc hạn nào")
                .doesNotContain(code.value(), "Ý kiến không được trả lời trong hạn");
        assertThat(query.unread(town.officer("khanh.huyen"))).isZero();
    }

    private List<OpinionRequest> ask(String whom) {
        var asking =
                new Asking("Thửa đất có tranh chấp không?", List.of(), List.of(whom), List.of(), null, false, false);
        return granted(opinions.ask(code, dossiers.get(code).version(), asking, town.officer("tuan.huyen")));
    }

    private void khanhGoesToHamTri() {
        var wish = new Appointing(
                "khanh.huyen", "HTB.02/DC", "COMMUNE_OFFICER", town.today(), null, false, "QĐ 5", Position.PLAIN);
        granted(posts.appoint(wish, town.officer("quang.huyen")));
        sql.sql("UPDATE identity.assignment SET valid_to = :day WHERE username = 'khanh.huyen' AND unit = 'HTB/TNMT'")
                .param("day", town.today())
                .update();
    }

    private List<String> ofOpinions() {
        return told.of(code).stream()
                .filter(it -> it.contains("OPINION"))
                .sorted()
                .toList();
    }

    private void sweptAt(String moment) {
        town.itIs(moment);
        overdue.noticed();
        sweep.sweep();
    }

    private static <T> T granted(Decision<T> decision) {
        if (decision instanceof Granted<T>(var it)) return it;
        throw new AssertionError(decision);
    }
}
