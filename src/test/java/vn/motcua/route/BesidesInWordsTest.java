package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.As;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** What pages say while several agencies work at the same time: whose turn it is, and who is waited for. */
@RoomTest
@Import({Besides.class, Offers.class})
class BesidesInWordsTest {

    private static final String WAY = "đang chuyển đến, chờ nhận";

    @Autowired
    MockMvcTester web;

    @Autowired
    Town town;

    @Autowired
    Besides besides;

    private DossierCode code;

    @BeforeEach
    void sentToBoth() {
        town.itIs("2026-03-02T08:00");
        code = besides.brought("H2", "residence", "health-card");
        besides.goes(code, ParallelLegsTest.BIRTH);
    }

    @Test
    void whoSentItReadsWhomItWaitsFor() {
        assertThat(get("/worklist?done=" + code, "ngoc.hamthuan"))
                .bodyText()
                .contains("đã xong bước “Cấp số giấy khai sinh, chuyển các cơ quan”")
                .contains("Hồ sơ còn chờ: Tổ đăng ký cư trú và quản lý hành chính, Công an xã Hàm Thuận (" + WAY)
                .contains("Bảo hiểm xã hội cơ sở Hàm Thuận Bắc (" + WAY + ").");
    }

    @Test
    void whoWorksOnOnePartReadsTheNextStepOfThatPart() {
        besides.goes(
                code, "tuyet.bhxh card-check accept", ParallelLegsTest.RESIDENCE[0], ParallelLegsTest.RESIDENCE[1]);
        assertThat(get("/worklist?done=" + code, "huu.congan-hamthuan"))
                .bodyText()
                .contains("đã xong bước “Công an kiểm tra, đăng ký thường trú”")
                .contains("Bước tiếp theo: Ký kết quả đăng ký thường trú – Chỉ huy Công an");
        besides.goes(code, ParallelLegsTest.RESIDENCE[2], ParallelLegsTest.RESIDENCE[3]);
        assertThat(get("/worklist?done=" + code, "huu.congan-hamthuan"))
                .bodyText()
                .contains("Hồ sơ còn chờ: ", "Bảo hiểm xã hội cơ sở Hàm Thuận Bắc.")
                .doesNotContain("Bước tiếp theo");
    }

    @Test
    void aPartOnItsWayIsNotBeingHandled() {
        assertThat(get("/dossiers/" + code, "lan.hamthuan"))
                .bodyText()
                .contains(WAY)
                .doesNotContain("đang xử lý</span>");
        besides.goes(code, ParallelLegsTest.RESIDENCE[0], ParallelLegsTest.CARD[0]);
        assertThat(get("/dossiers/" + code, "lan.hamthuan")).bodyText().doesNotContain(WAY);
    }

    @Test
    void whatWaitedEndsByItself() {
        besides.goes(code, ParallelLegsTest.CARD);
        besides.goes(code, ParallelLegsTest.RESIDENCE);
        besides.holds(code);
        assertThat(get("/dossiers/" + code, "lan.hamthuan"))
                .bodyText()
                .contains("tự kết thúc khi có kết quả cuối cùng")
                .contains("bước “Chờ kết quả của các cơ quan đã chọn” tự kết thúc");
    }

    @Test
    void beforeItIsReceivedOnlyTheAgenciesOfWhatIsChosenAreNamed() {
        assertThat(promised("birth")).bodyText().doesNotContain("Công an xã Hàm Thuận", "Bảo hiểm xã hội cơ sở");
        assertThat(promised("birth", "residence"))
                .bodyText()
                .contains("Công an xã Hàm Thuận")
                .doesNotContain("Bảo hiểm xã hội cơ sở");
    }

    private MvcTestResult promised(String... parts) {
        return web.post()
                .uri("/counter/3.000722/promise")
                .header("HX-Request", "true")
                .param("desk", "XHT/TT")
                .param("channel", "IN_PERSON")
                .param("variant", parts)
                .with(As.officer("lan.hamthuan"))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String path, String officer) {
        return web.get().uri(path).with(As.officer(officer)).exchange();
    }
}
