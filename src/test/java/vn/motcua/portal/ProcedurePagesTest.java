package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

@RoomTest
class ProcedurePagesTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Town town;

    @Test
    void procedureIsFoundWithoutDiacritics() {
        assertThat(web.get().uri("/procedures?q=khai sinh"))
                .hasStatusOk()
                .bodyText()
                .contains("Đăng ký khai sinh")
                .doesNotContain("bán lẻ rượu");
    }

    @Test
    void aFieldShowsOnlyItsOwn() {
        assertThat(web.get().uri("/procedures?field=BUSINESS"))
                .hasStatusOk()
                .bodyText()
                .contains("Đăng ký hộ kinh doanh")
                .doesNotContain("Đăng ký khai sinh");
    }

    @Test
    void aLimitThatIsOnlyIllustrativeIsNeverShownAsLaw() {
        assertThat(web.get().uri("/procedures/HTB.L5"))
                .hasStatusOk()
                .bodyText()
                .contains("Đang rà soát", "Luật Đất đai 2003", "(mã nội bộ)")
                .doesNotContain("30 ngày làm việc", "20.000 đ");
    }

    @Test
    void onlyPapersThatAreAskedForAreCounted() {
        assertThat(web.get().uri("/procedures/HTB.H7"))
                .hasStatusOk()
                .bodyText()
                .contains("(1 bản chính)", "(1 bản sao)", "(chỉ xuất trình)")
                .doesNotContain("0 bản");
    }

    @Test
    void aPaperThatNotEverybodyHasIsAskedForWhereThereIsOne() throws Exception {
        var page = web.get().uri("/procedures/HTB.H1").exchange().getResponse().getContentAsString();
        assertThat(page.replaceAll("\\s+", " "))
                .contains(
                        "Giấy chứng nhận kết hôn của cha mẹ <span class=\"text-secondary\">(chỉ xuất trình) – nếu có<")
                .contains("Tờ khai đăng ký khai sinh <span class=\"text-secondary\">(1 bản chính) <");
    }

    @Test
    void aVerifiedLimitOfTodayIsShown() {
        town.itIs("2026-11-24T08:00");
        assertThat(web.get().uri("/procedures/1.001612"))
                .hasStatusOk()
                .bodyText()
                .contains("3 ngày làm việc");
        assertThat(web.get().uri("/procedures/1.013225"))
                .hasStatusOk()
                .bodyText()
                .contains("Văn bản quy định thủ tục này đã được thay thế", "20 ngày (đang rà soát)");
    }

    @Test
    void theSheetForTheBoardHasTheSameParts() {
        assertThat(web.get().uri("/procedures/HTB.S1/posting-sheet"))
                .hasStatusOk()
                .bodyText()
                .contains("Niêm yết công khai", "Thành phần hồ sơ");
    }

    @Test
    void anUnknownProcedureIsNotFound() {
        assertThat(web.get().uri("/procedures/9.999999")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(web.get().uri("/procedures/{code}", "<script>")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
