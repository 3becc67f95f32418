package vn.motcua.overview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import vn.motcua.dossier.DossierCode;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.statistics.StatisticsOfTown;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** Mr Hùng, who leads Ma Lâm, and the district above him look over the summer of 2011; Hàm Trí sees nothing of it. */
@RoomTest
@Import({Errand.class, Offers.class})
class OverviewTest {

    private static final Pattern TILE =
            Pattern.compile("<a href=\"([^\"]+)\"><span class=\"tile-number\">([^<]+)</span>");
    private static final Pattern CELL = Pattern.compile("<a href=\"(/reports/II[^\"]+)\">(\\d+)</a>");

    @Autowired
    MockMvcTester web;

    @Autowired
    Errand errand;

    @Autowired
    StatisticsOfTown statistics;

    @Autowired
    Town town;

    private String correction;
    private String certificate;

    @BeforeEach
    void mrAnBringsTwoOnTheFirstMorning() {
        correction = errand.brought("H7").value();
        certificate = errand.brought("L5").value();
        statistics.follow(correction, certificate);
    }

    @Test
    void whatCameInTodayIsCountedAndOpens() {
        var hung = Visitor.signedIn(web, "hung.malam");
        assertThat(hung.get("/overview")).hasStatusOk().bodyText().contains("Tổng quan điều hành", "Tiếp nhận hôm nay");
        assertThat(number(hung, "received")).isEqualTo("2");
        assertThat(hung.get("/overview/rows?agency=&list=received"))
                .hasStatusOk()
                .bodyText()
                .contains(correction, certificate, "Bộ phận tiếp nhận và trả kết quả");
    }

    @Test
    void everyNumberOfTheDayEqualsTheRowsItOpens() {
        for (var moment : List.of("2011-07-01T08:00", "2011-07-05T09:00", "2011-09-20T09:00")) {
            town.itIs(moment);
            var hung = Visitor.signedIn(web, "hung.malam");
            var tiles = TILE.matcher(text(hung, "/overview")).results().toList();
            assertThat(tiles).hasSize(6);
            for (var tile : tiles)
                assertThat(rows(hung, tile.group(1)))
                        .as(moment + " " + tile.group(1))
                        .isEqualTo(Integer.parseInt(tile.group(2)));
        }
        assertThat(number(Visitor.signedIn(web, "hung.malam"), "late")).isEqualTo("2");
    }

    @Test
    void whatIsLateStandsThereWithItsHolderAndItsCause() {
        town.itIs("2011-09-20T09:00");
        var hung = Visitor.signedIn(web, "hung.malam");
        assertThat(hung.get("/overview"))
                .bodyText()
                .contains("Quá hạn lâu nhất", correction, "Bộ phận tiếp nhận và trả kết quả");
        assertThat(hung.get("/overview/rows?list=late"))
                .bodyText()
                .contains("quá ", "đã dùng", "định mức", "Nguyên nhân");
    }

    @Test
    void everyMonthOfTheTrendOpensAsManyDossiersAsItSays() {
        errand.claimed(new DossierCode(correction), "lan.malam");
        errand.goes(
                new DossierCode(correction),
                "lan.malam pass-on",
                "thao.malam submit",
                "mai.huyen accept",
                "mai.huyen pass-on",
                "nhung.huyen assign",
                "quynh.huyen submit",
                "nhung.huyen agree",
                "vinh.huyen approve",
                "xuan.huyen number",
                "lan.malam accept",
                "lan.malam receive");
        statistics.follow(correction);
        town.itIs("2011-07-20T09:00");
        var hung = Visitor.signedIn(web, "hung.malam");
        assertThat(hung.get("/overview")).bodyText().contains("12 tháng qua 100,0 % hồ sơ", "trước đó –");
        var cells = CELL.matcher(text(hung, "/overview")).results().toList();
        assertThat(cells).hasSizeGreaterThan(50).anyMatch(it -> it.group(2).equals("1"));
        for (var cell : cells)
            if (!cell.group(2).equals("0") || cell.group(1).contains("period=2011-08"))
                assertThat(rows(hung, cell.group(1))).as(cell.group(1)).isEqualTo(Integer.parseInt(cell.group(2)));
    }

    @Test
    void anAgencyWithNothingShowsDashesAndSaysSoInWords() {
        town.itIs("2011-09-20T09:00");
        var other = Visitor.signedIn(web, "thanh.hamtri");
        assertThat(other.get("/overview"))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có hồ sơ nào giải quyết xong", "Không có hồ sơ nào đang quá hạn")
                .doesNotContain(correction, certificate, "NaN");
        assertThat(number(other, "late")).isEqualTo("0");
        assertThat(other.get("/overview/rows?list=late")).bodyText().contains("Không có hồ sơ nào");
        assertThat(other.get("/overview?agency=HTB.01")).hasStatus(404);
        assertThat(other.get("/overview/rows?agency=HTB.01&list=late")).hasStatus(404);
    }

    @Test
    void theDistrictChoosesACommuneAndAClerkLooksOverNothing() {
        var district = Visitor.signedIn(web, "vinh.huyen");
        assertThat(number(district, "received")).isEqualTo("2");
        assertThat(text(district, "/overview?agency=HTB.02")).contains("tile-number\">0<");
        assertThat(Visitor.signedIn(web, "lan.malam").get("/overview")).hasStatus(403);
    }

    @Test
    void aPastDayIsShownAsItWasKnownAndADayToComeIsRefusedInWords() {
        town.itIs("2011-09-20T09:00");
        var hung = Visitor.signedIn(web, "hung.malam");
        var past = TILE.matcher(text(hung, "/overview?on=2011-07-01")).results().toList();
        assertThat(past).hasSize(4).anyMatch(it -> it.group(2).equals("2"));
        for (var tile : past)
            assertThat(rows(hung, tile.group(1))).as(tile.group(1)).isEqualTo(Integer.parseInt(tile.group(2)));
        assertThat(hung.get("/overview?on=2011-09-21"))
                .hasStatus(422)
                .bodyText()
                .contains("21/09/2011", "chưa tới");
        assertThat(hung.get("/overview?on=31")).hasStatus(422).bodyText().contains("Không đọc được ngày");
        assertThat(hung.get("/overview/rows?list=gossip")).hasStatus(404);
    }

    private static String number(Visitor who, String list) {
        var page = text(who, "/overview");
        return TILE.matcher(page)
                .results()
                .filter(it -> it.group(1).endsWith("list=" + list))
                .findFirst()
                .orElseThrow()
                .group(2);
    }

    private static int rows(Visitor who, String path) {
        var page = text(who, HtmlUtils.htmlUnescape(path));
        return (int)
                Pattern.compile("<a class=\"code\"").matcher(page).results().count();
    }

    private static String text(Visitor who, String path) {
        var answer = who.get(path);
        assertThat(answer).as(path).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
