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

/** A correction goes from Ma Lâm to the district, where a division takes its time. */
@RoomTest
@Import({Errand.class, Offers.class})
class BottlenecksTest {

    private static final Pattern NUMBER = Pattern.compile("<a href=\"(/reports/operational/[^\"]+)\">(\\d+)</a>");

    @Autowired
    MockMvcTester web;

    @Autowired
    Errand errand;

    @Autowired
    Town town;

    @BeforeEach
    void theDistrictTakesTwoWeeks() {
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit", "mai.huyen accept", "mai.huyen pass-on");
        errand.goes(code, "nhung.huyen assign");
        town.itIs("2011-07-15T09:00");
        errand.goes(code, "quynh.huyen submit", "nhung.huyen agree", "vinh.huyen approve", "xuan.huyen number");
        errand.goes(code, "lan.malam accept", "lan.malam receive");
        town.itIs("2011-08-01T08:00");
    }

    @Test
    void theSlowStepStandsOnItsRouteInWordsAndEveryNumberOpensItsRows() {
        var district = Visitor.signedIn(web, "vinh.huyen");
        assertThat(text(district, "/overview/steps?period=2011"))
                .contains("heat-box heat-worst", "rất chậm", "heat-box heat-fast", "nhanh", "H7 – ")
                .doesNotContain("NaN", "Infinity");
        opensAll(district, "/overview/steps?period=2011", 10);
    }

    @Test
    void aCommuneSeesHowLongItsDossiersLieWithTheDistrict() {
        var hung = Visitor.signedIn(web, "hung.malam");
        assertThat(text(hung, "/overview/partners?period=2011"))
                .contains("UBND huyện Hàm Thuận Bắc", "100,0 %", "line=HTB\">1<");
        opensAll(hung, "/overview/partners?period=2011", 2);
        assertThat(text(hung, "/overview/steps?period=2011")).contains("chưa có số liệu");
    }

    @Test
    void whoHasNothingSeesWordsAndNoPeriodOfTheFuture() {
        var other = Visitor.signedIn(web, "thanh.hamtri");
        assertThat(text(other, "/overview/steps?period=2011")).contains("Không có bước nào kết thúc");
        assertThat(text(other, "/overview/partners?period=2031")).contains("đã qua cơ quan khác");
        assertThat(text(other, "/overview/steps?procedure=H7")).contains("chưa có số liệu");
        assertThat(other.get("/overview/steps?agency=HTB.01")).hasStatus(404);
    }

    private static void opensAll(Visitor who, String page, int least) {
        var numbers = NUMBER.matcher(text(who, page)).results().toList();
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(least);
        for (var it : numbers) {
            var rows = text(who, URLDecoder.decode(HtmlUtils.htmlUnescape(it.group(1)), UTF_8));
            assertThat(Pattern.compile("<a class=\"code\"")
                            .matcher(rows)
                            .results()
                            .count())
                    .as(it.group(1))
                    .isEqualTo(Long.parseLong(it.group(2)));
        }
    }

    private static String text(Visitor who, String path) {
        var answer = who.get(path);
        assertThat(answer).as(path).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
