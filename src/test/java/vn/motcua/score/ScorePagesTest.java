package vn.motcua.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.MultiValueMap;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.rating.Collected;
import vn.motcua.statistics.StatisticsOfTown;
import vn.motcua.town.PlantsAFault;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** Ma Lâm in the summer of 2011: one correction is done and liked, another is late. What that comes to, and where. */
@RoomTest
@PlantsAFault
class ScorePagesTest {

    private static final String MA_LAM = "/scores/HTB.01?period=2011-Q3";

    @Autowired
    MockMvcTester web;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Catalogue catalogue;

    @Autowired
    StatisticsOfTown statistics;

    @Autowired
    Town town;

    private DossierCode late = new DossierCode("HTB.01-110701-0001");
    private Visitor hung;

    @BeforeEach
    void oneIsLikedAndOneIsLate() {
        var ofHuong = new Collected(dossiers, catalogue, town);
        var done = ofHuong.collected("H7");
        late = ofHuong.received("H7");
        rate(done, ofHuong);
        town.itIs("2011-07-20T08:00");
        statistics.follow(done.value(), late.value());
        hung = Visitor.signedIn(web, "hung.malam");
    }

    private void rate(DossierCode code, Collected ofHuong) {
        var huong = new Visitor(web);
        var form = Visitor.hidden(huong.get("/ratings?code=" + code + "&key=" + ofHuong.key(code)));
        Collected.all(2).forEach(form::add);
        assertThat(huong.post("/ratings", form)).hasStatus(303);
    }

    @Test
    void whatIsReachedIsToldOfWhatCanBeComputed() {
        assertThat(hung.get("/scores?period=2011-Q3"))
                .hasStatusOk()
                .bodyText()
                .contains("UBND thị trấn Ma Lâm", "5,00 / 10", "0,00 / 8", "6,00 / 6", "chưa kiểm chứng")
                .doesNotContain("Hàm Trí");
        assertThat(hung.get(MA_LAM))
                .bodyText()
                .contains(
                        "1 / 2", "50,0 %", "0 / 2", "5,00 / 10", "Chưa tính được: hệ thống chưa nhận hồ sơ trực tuyến")
                .contains("/reports/II.06a/dossiers?column=13&amp;by=agency&amp;period=2011-Q3&amp;agency=HTB.01");
        assertThat(hung.get("/reports/II.06a/dossiers?column=13&by=agency&period=2011-Q3&agency=HTB.01"))
                .bodyText()
                .contains(late.value());
        assertThat(hung.get("/scores/HTB.02?period=2011-Q3")).hasStatus(404);
    }

    @Test
    void theDistrictSeesItsCommunesAndOthersNone() {
        assertThat(Visitor.signedIn(web, "vinh.huyen").get("/scores?period=2011-Q3"))
                .bodyText()
                .contains("UBND thị trấn Ma Lâm", "Hàm Trí");
        assertThat(Visitor.signedIn(web, "lan.malam").get("/scores")).hasStatus(403);
        assertThat(hung.get("/scores?period=2031")).hasStatus(422).bodyText().contains("chưa bắt đầu");
        assertThat(hung.get("/scores?period=x")).hasStatus(422).bodyText().contains("Không đọc được kỳ");
    }

    @Test
    void aFileHasAllPartsAndLeavesEmptyWhatIsNotKnown() {
        assertThat(hung.get("/scores/files/csv?period=2011-Q3"))
                .hasStatusOk()
                .bodyText()
                .contains("Điểm tối đa,6,6,6,10,10", "UBND thị trấn Ma Lâm,,")
                .contains(",5.00,");
        assertThat(hung.get("/scores/files/xlsx?period=2011-Q3")).hasStatusOk();
        assertThat(hung.get("/scores/files/pdf?period=2011-Q3")).hasStatus(404);
    }

    @Test
    void otherMaximaHoldFromTheirDay() {
        var quang = Visitor.signedIn(web, "quang.huyen");
        var form = maxima(quang, "20", "1");
        assertThat(quang.post("/scores/maxima", form)).hasStatus(422).bodyText().contains("là 101, phải bằng 100");
        form = maxima(quang, "20", "0");
        assertThat(quang.post("/scores/maxima", form)).hasStatus(303);
        assertThat(quang.post("/scores/maxima", form)).as("a double click").hasStatus(303);
        assertThat(quang.get("/scores/maxima")).bodyText().containsOnlyOnce("Từ ngày 14/07/2011");
        assertThat(hung.get(MA_LAM)).bodyText().contains("10,00 / 20");
        assertThat(hung.get("/scores/HTB.01?period=2011-06-15..2011-07-13"))
                .bodyText()
                .contains("/ 10");
        assertThat(hung.get("/scores/maxima")).hasStatus(403);
    }

    private static MultiValueMap<String, String> maxima(Visitor quang, String onTime, String duration) {
        var form = Visitor.hidden(quang.get("/scores/maxima"));
        for (var part : Part.values()) form.add(part.name(), builtIn(part));
        form.put("ON_TIME", List.of(onTime));
        form.put("DURATION", List.of(duration));
        form.add("since", "2011-07-14");
        form.add("mark", "ILLUSTRATIVE");
        form.add("basis", "Thử nghiệm của huyện");
        return form;
    }

    private static String builtIn(Part part) {
        return vn.motcua.platform.Csv.read("score/maxima.csv").stream()
                .filter(it -> it.getField("part").equals(part.name()))
                .map(it -> it.getField("points"))
                .findFirst()
                .orElseThrow();
    }
}
