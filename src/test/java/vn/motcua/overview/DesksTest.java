package vn.motcua.overview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** How much work lies with Ma Lâm's desk, against the hours of those who sit there. */
@RoomTest
@Import({Errand.class, Offers.class})
class DesksTest {

    private static final Pattern NUMBER = Pattern.compile("<a href=\"(/overview/desks/steps[^\"]+)\">(\\d+)</a>");

    @Autowired
    MockMvcTester web;

    @Autowired
    Errand errand;

    @Autowired
    Town town;

    private String held;
    private String waiting;

    @BeforeEach
    void lanHasOneAndAnotherWaits() {
        var first = errand.brought("H7");
        errand.claimed(first, "lan.malam");
        held = first.value();
        waiting = errand.brought("L5").value();
    }

    @Test
    void theDeskHasTwoOneOfThemWithLan() {
        var hung = Visitor.signedIn(web, "hung.malam");
        assertThat(hung.get("/overview/desks"))
                .hasStatusOk()
                .bodyText()
                .contains("Bộ phận tiếp nhận và trả kết quả", "Nguyễn Thị Lan", "Chưa ai nhận", "Áp lực")
                .contains("unit=HTB.01%2FMC&amp;list=open\">2<", "list=open&amp;holder=lan.malam\">1<");
        assertThat(hung.get("/overview/desks/steps?unit=HTB.01/MC&holder=lan.malam"))
                .bodyText()
                .contains(held)
                .doesNotContain(waiting);
        assertThat(hung.get("/overview/desks/steps?unit=HTB.01/MC&holder="))
                .bodyText()
                .contains(waiting)
                .doesNotContain(held);
    }

    @Test
    void everyNumberOpensAsManyStepsWhenAllIsLate() {
        town.itIs("2011-09-20T09:00");
        var hung = Visitor.signedIn(web, "hung.malam");
        var numbers = NUMBER.matcher(text(hung, "/overview/desks")).results().toList();
        assertThat(numbers).hasSizeGreaterThan(8);
        for (var it : numbers)
            assertThat(rows(hung, URLDecoder.decode(HtmlUtils.htmlUnescape(it.group(1)), UTF_8)))
                    .as(it.group(1))
                    .isEqualTo(Integer.parseInt(it.group(2)));
        assertThat(hung.get("/overview")).bodyText().contains("unit=HTB.01%2FMC&amp;list=late\">2<");
    }

    @Test
    void anotherCommuneSeesNoWorkAndOpensNoUnitThatIsNotItsOwn() {
        var other = Visitor.signedIn(web, "thanh.hamtri");
        assertThat(other.get("/overview/desks")).hasStatusOk().bodyText().contains("Không có việc nào đang mở");
        assertThat(other.get("/overview/desks/steps?unit=HTB.01/MC")).hasStatus(404);
        assertThat(other.get("/overview/desks/steps?unit=nowhere")).hasStatus(404);
        assertThat(other.get("/overview/desks/steps")).hasStatus(404);
    }

    @Test
    void pressureOfNobodyIsADash() {
        var nobody = new Desk("HTB.01/MC", "", null, new Desk.Load(3, 1, 1, 480), 0, 0);
        assertThat(nobody.pressure().isEmpty()).isTrue();
        assertThat(nobody.isTooMuch()).isFalse();
        assertThat(new Desk("HTB.01/MC", "", null, new Desk.Load(3, 1, 1, 480), 1, 240).isTooMuch())
                .isTrue();
    }

    private static int rows(Visitor who, String path) {
        return (int) Pattern.compile("<a class=\"code\"")
                .matcher(text(who, path))
                .results()
                .count();
    }

    private static String text(Visitor who, String path) {
        var answer = who.get(path);
        assertThat(answer).as(path).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
