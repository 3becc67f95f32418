package vn.motcua.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** Mr Hùng, who leads Ma Lâm, asks the same thing each month and keeps it; Mrs Hoa of the desk is not of his unit. */
@RoomTest
class SavedViewsTest {

    private static final String LAND = "/reports/operational/officers?period=this-month&by=officer&agency=HTB.01"
            + "&field=LAND&procedure=L5&channel=IN_PERSON";

    @Autowired
    MockMvcTester web;

    @Autowired
    Town town;

    private Visitor hung;

    @BeforeEach
    void heSignsIn() {
        hung = Visitor.signedIn(web, "hung.malam");
    }

    @Test
    void aViewKeepsEveryPartOfTheFilterAndItsPeriodMovesWithTheDay() {
        var kept = saved(LAND, "Đất đai tháng này");
        assertThat(hung.get(kept))
                .hasStatusOk()
                .bodyText()
                .contains("Theo cán bộ · Tháng báo cáo này · UBND thị trấn Ma Lâm · Đất đai · L5")
                .contains(LAND.replace("&", "&amp;"));
        assertThat(hung.get("/reports")).bodyText().contains("Đất đai tháng này", LAND.replace("&", "&amp;"));
        assertThat(hung.get(LAND)).bodyText().contains("Tháng 7 năm 2011");
        town.itIs("2011-08-16T08:00");
        assertThat(hung.get(LAND))
                .bodyText()
                .contains("Tháng 9 năm 2011", "<option value=\"this-month\" selected>Tháng báo cáo này</option>");
    }

    @Test
    void aFormIsKeptWithAFixedPeriodAndWhatIsNoFilterIsLeftOut() {
        var kept = saved("/reports/II.06a?period=2011-Q3&by=agency&known=2011-07-01&minus=before", "Quý 3");
        assertThat(hung.get(kept))
                .bodyText()
                .contains("/reports/II.06a?period=2011-Q3&amp;by=agency&amp;minus=before")
                .doesNotContain("known=");
        var form = Visitor.hidden(hung.get("/reports/II.06a"));
        form.set("query", "period=2011-Q3&evil=<script>");
        form.add("name", "Lạ");
        var strange = String.valueOf(hung.post("/views", form).getResponse().getRedirectedUrl());
        assertThat(hung.get(strange)).bodyText().doesNotContain("evil");
    }

    @Test
    void itIsRenamedAndDroppedAndANameIsUsedOnce() {
        var first = saved(LAND, "Đất đai");
        var second = saved("/reports/operational/fees", "Phí");
        assertThat(hung.post(second, changing(second, "Đất đai", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Bạn đã có chế độ xem tên “Đất đai”");
        assertThat(hung.post(second, changing(second, "Lệ phí", ""))).hasStatus(303);
        assertThat(hung.get("/reports")).bodyText().contains("Lệ phí");
        assertThat(hung.post(first + "/removal", Visitor.hidden(hung.get(first))))
                .hasStatus(303);
        assertThat(hung.get(first)).hasStatus(404);
        assertThat(hung.post("/views", saving(LAND, " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy đặt tên");
    }

    @Test
    void colleaguesOfTheUnitSeeASharedOneAndNobodyElseDoes() {
        var hoa = Visitor.signedIn(web, "hoa.malam");
        var mine = String.valueOf(hoa.post("/views", saving(hoa, LAND, "Của bàn tiếp nhận"))
                .getResponse()
                .getRedirectedUrl());
        assertThat(hung.get(mine)).hasStatus(404);
        assertThat(hung.post(mine + "/removal", Visitor.hidden(hung.get("/reports/II.06a"))))
                .hasStatus(404);
        var foreign = Visitor.hidden(hoa.get(mine));
        foreign.add("name", "Của bàn tiếp nhận");
        foreign.add("unit", "HTB.01/LD");
        assertThat(hoa.post(mine, foreign)).hasStatus(422).bodyText().contains("trong đơn vị của mình");
        foreign.set("unit", Town.DESK_OF_MA_LAM);
        assertThat(hoa.post(mine, foreign)).hasStatus(303);
        assertThat(hung.get("/reports")).bodyText().doesNotContain("Của bàn tiếp nhận");
        assertThat(hoa.get("/reports")).bodyText().contains("Dùng chung");
    }

    @Test
    void nobodyKeepsWhatTheyCannotOpen() {
        var form = saving(LAND, "Hàm Trí");
        form.set("query", "period=this-month&agency=HTB.02");
        assertThat(hung.post("/views", form)).hasStatus(404);
        form = saving(LAND, "Chuyện");
        form.set("report", "operational/gossip");
        assertThat(hung.post("/views", form)).hasStatus(404);
        var lan = Visitor.signedIn(web, "lan.malam");
        assertThat(lan.post("/views", new LinkedMultiValueMap<>(form))).hasStatus(403);
    }

    private String saved(String report, String name) {
        var answer = hung.post("/views", saving(report, name));
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private MultiValueMap<String, String> saving(String report, String name) {
        return saving(hung, report, name);
    }

    private static MultiValueMap<String, String> saving(Visitor visitor, String report, String name) {
        var form = Visitor.hidden(visitor.get(report));
        form.add("name", name);
        return form;
    }

    private MultiValueMap<String, String> changing(String view, String name, String unit) {
        var form = Visitor.hidden(hung.get(view));
        form.add("name", name);
        form.add("unit", unit);
        return form;
    }
}
