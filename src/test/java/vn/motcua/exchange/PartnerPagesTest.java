package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Visitor;

/** Quang of the district adds the district as another system; Hòa sees what was handed over to it and waits. */
@RoomTest
@Import(MaLam.class)
class PartnerPagesTest {

    @Autowired
    MaLam maLam;

    @Autowired
    MockMvcTester web;

    private Visitor quang;

    @BeforeEach
    void theDistrictIsAdded() {
        quang = Visitor.signedIn(web, "quang.huyen");
        var form = Visitor.hidden(quang.get("/partners"));
        form.keySet().retainAll(List.of("_csrf"));
        form.add("name", "huyen-moi");
        form.add("title", "Huyện Hàm Thuận Bắc");
        form.add("endpoint", "https://huyen.example/api/v1/exchange/messages");
        form.add("agencies", "HTB");
        form.add("confirmed", "true");
        assertThat(quang.post("/partners", form)).hasStatus(303);
    }

    @Test
    void whoSavesAPartnerWithoutKeysIsWarned() {
        assertThat(quang.get("/partners/huyen-moi"))
                .bodyText()
                .contains("Đã lưu nhưng chưa có khóa", "Chưa có khóa</span>");
        assertThat(quang.get("/partners")).bodyText().contains("Chưa có khóa</span>");
    }

    @Test
    void whatWaitsForAPartnerWithoutKeysSaysSoAndIsReadPageByPage() {
        var codes = IntStream.range(0, 21).mapToObj(_ -> maLam.sends()).toList();
        var hoa = Visitor.signedIn(web, "hoa.malam");
        var first = hoa.get("/at-partners");
        assertThat(first)
                .bodyText()
                .contains(
                        "“Huyện Hàm Thuận Bắc” chưa có khóa",
                        "Chưa có khóa</span>",
                        codes.getFirst().value())
                .doesNotContain(codes.getLast().value());
        var next = "/at-partners\\?offered=(\\d+)&after=0";
        assertThat(first).bodyText().containsPattern(next);
        var html = body(first).replaceFirst("(?s).*" + next + ".*", "/at-partners?offered=$1&after=0");
        assertThat(hoa.get(html))
                .bodyText()
                .contains(codes.getLast().value())
                .doesNotContain(codes.getFirst().value());
    }

    /** Hòa's desk is told at once, and reads it on the dossier; both pages of partners count the same. */
    @Test
    void whatIsHandedOverToAPartnerWithoutKeysIsNotOnItsWay() {
        var code = maLam.sends();
        var thao = Visitor.signedIn(web, "thao.malam");
        assertThat(thao.get("/worklist?done=" + code))
                .bodyText()
                .contains("đang chờ ở đây, chưa đi", "chưa có khóa")
                .doesNotContain("chờ tiếp nhận");
        assertThat(thao.get("/dossiers/" + code))
                .bodyText()
                .contains("Chờ ở đây, chưa chuyển đi được", "Quản trị viên")
                .doesNotContain("Đang chuyển sang cơ quan khác");
        for (var page : List.of("/partners", "/partners/huyen-moi"))
            assertThat(quang.get(page)).bodyText().contains("1, đang chờ ở đây");
    }

    @Test
    void whoMovesAgenciesIsAskedWithWhatIsOpenAtThem() {
        maLam.receives();
        maLam.receives();
        var form = Visitor.hidden(quang.get("/partners"));
        form.keySet().retainAll(List.of("_csrf"));
        form.add("name", "ma-lam-moi");
        form.add("title", "Thị trấn Ma Lâm");
        form.add("endpoint", "https://ma-lam.example/api/v1/exchange/messages");
        form.add("agencies", "HTB.01");
        assertThat(quang.post("/partners", form))
                .hasStatus(422)
                .bodyText()
                .contains("Đang có 2 hồ sơ ở chỗ họ, 0 hồ sơ đang chuyển đến họ", "name=\"confirmed\"");
        assertThat(quang.get("/partners/ma-lam-moi")).hasStatus(404);
        form.add("confirmed", "true");
        assertThat(quang.post("/partners", form)).hasStatus(303);
    }

    @Test
    void theFormOfAnOfferOpensFromTheListAndSaysThatNobodyCanBeAskedForItBack() {
        var code = maLam.sends();
        var hoa = Visitor.signedIn(web, "hoa.malam");
        var link = "/at-partners/" + code + "/1";
        assertThat(hoa.get("/at-partners")).bodyText().contains("href=\"" + link + "\"");
        assertThat(hoa.get(link)).hasStatusOk().bodyText().contains("action=\"" + link + "/recall\"");
        var form = Visitor.hidden(hoa.get(link));
        form.keySet().retainAll(List.of("_csrf"));
        form.add("why", "Gửi nhầm nơi");
        assertThat(hoa.post(link + "/recall", form)).hasStatus(422).bodyText().contains("không có ai để xin");
    }

    private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
