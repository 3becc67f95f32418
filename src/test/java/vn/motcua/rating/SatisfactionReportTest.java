package vn.motcua.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Applications.granted;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Dossiers;
import vn.motcua.statistics.StatisticsOfTown;
import vn.motcua.town.PlantsAFault;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** What Mr Hùng reads of what citizens think of Ma Lâm: numbers, never anybody's own answers. */
@RoomTest
@PlantsAFault
class SatisfactionReportTest {

    private static final String REPORT = "/reports/operational/satisfaction?period=2011-Q3";

    @Autowired
    MockMvcTester web;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Ratings ratings;

    @Autowired
    StatisticsOfTown statistics;

    @Autowired
    Town town;

    private Collected ofHuong;
    private Visitor hung;

    @BeforeEach
    void atMaLam() {
        ofHuong = new Collected(dossiers, catalogue, town);
        hung = Visitor.signedIn(web, "hung.malam");
    }

    @Test
    void twoOfThreeAreSatisfiedAndEachIndexHasItsMean() {
        rated("H7", 2);
        rated("H7", 2);
        rated("H7", 0);
        assertThat(hung.get(REPORT + "&by=agency")).bodyText().contains("<td class=\"number\">3</td>", "9,3", "66,7 %");
        assertThat(hung.get(REPORT + "&by=index"))
                .bodyText()
                .contains("1. Thời gian giải quyết", "1,3")
                .doesNotContain("9. Dịch vụ trực tuyến", "figure=rated");
        assertThat(hung.get("/reports/operational/satisfaction/rows?period=2011-Q3&figure=rated"))
                .hasStatus(404);
        assertThat(hung.get("/reports/operational/satisfaction/rows.csv?period=2011-Q3&figure=rated"))
                .hasStatus(404);
    }

    @Test
    void fewRatingsOfASensitiveProcedureShowNoNumber() {
        for (var dossier = 1; dossier < 5; dossier++) rated("S3", 2);
        assertThat(hung.get(REPORT + "&by=procedure")).bodyText().doesNotContain("100,0 %", "14,0");
        rated("S3", 2);
        assertThat(hung.get(REPORT + "&by=procedure")).bodyText().contains("100,0 %", "14,0");
    }

    @Test
    void whatIsNotCountedAnywhereIsNotCountedHere() {
        rated("H7", 2);
        var training = ofHuong.collected("H7");
        granted(ratings.rate(dossiers.get(training), Collected.all(0), ""));
        var hoa = Visitor.signedIn(web, "hoa.malam");
        var form = Visitor.hidden(hoa.get("/dossiers/" + training + "/setting-aside"));
        form.add("cause", "TRAINING");
        form.add("reason", "Tập huấn cán bộ mới");
        assertThat(hoa.post("/dossiers/" + training + "/setting-aside", form)).hasStatus(303);
        statistics.follow(training.value());
        assertThat(hung.get(REPORT + "&by=agency"))
                .bodyText()
                .contains("<td class=\"number\">1</td>", "14,0")
                .doesNotContain("50,0 %");
    }

    private void rated(String family, int points) {
        var code = ofHuong.collected(family);
        granted(ratings.rate(dossiers.get(code), Collected.all(points), ""));
    }
}
