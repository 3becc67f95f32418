package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Visitor;

/** Ms Hoa, head of Ma Lâm's desk, takes a dossier of a training out of all numbers, and puts it back. */
@RoomTest
@Import({Errand.class, Offers.class})
class SetAsideTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Errand errand;

    @Autowired
    StatisticsOfTown statistics;

    @Test
    void whatIsLeftOutIsInNoNumberAndItsTimelineSaysWhoSaidSo() {
        var code = errand.brought("H7").value();
        statistics.follow(code);
        var path = "/dossiers/" + code + "/setting-aside";
        var hoa = Visitor.signedIn(web, "hoa.malam");
        var form = Visitor.hidden(hoa.get(path));
        assertThat(hoa.post(path, form)).hasStatus(422).bodyText().contains("Hãy chọn vì sao");
        form = Visitor.hidden(hoa.get(path));
        form.add("cause", "TRAINING");
        form.add("reason", "Tập huấn cán bộ mới");
        assertThat(hoa.post(path, form)).hasStatus(303);
        assertThat(hoa.post(path, form)).as("a double click").hasStatus(303);
        statistics.follow(code);
        assertThat(numbers()).contains("Không có hồ sơ nào");
        assertThat(hoa.get("/dossiers/" + code))
                .bodyText()
                .contains("Không tính vào thống kê (Hồ sơ tập huấn): Tập huấn cán bộ mới")
                .contains("Không nằm trong số liệu thống kê", "hồ sơ này không được tính vào báo cáo nào");
        form = Visitor.hidden(hoa.get(path));
        form.add("reason", "Hồ sơ thật");
        assertThat(hoa.post(path, form)).hasStatus(303);
        statistics.follow(code);
        assertThat(numbers()).contains("column=3&amp;line=\">1<");
        assertThat(hoa.get("/dossiers/" + code)).bodyText().doesNotContain("Không nằm trong số liệu thống kê");
    }

    private String numbers() {
        var page = Visitor.signedIn(web, "hung.malam").get("/reports/II.06a");
        return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
