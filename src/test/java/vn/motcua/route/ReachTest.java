package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.town.RoomTest;

/** What Thảo at Ma Lâm and Mai at the district may choose among in their lists. */
@RoomTest
class ReachTest {

    @Autowired
    MockMvcTester web;

    @Test
    void theListOffersOnlyProceduresThatComeToOnesPost() throws UnsupportedEncodingException {
        assertThat(choices("thao.malam"))
                .contains("Đăng ký khai sinh", "cải chính")
                .doesNotContain("hộ kinh doanh");
        assertThat(choices("mai.huyen")).contains("hộ kinh doanh").doesNotContain("Đăng ký khai sinh");
    }

    private String choices(String username) throws UnsupportedEncodingException {
        var page = new WorkBrowser(web, username).get("/worklist").getResponse().getContentAsString();
        var from = page.indexOf("id=\"procedure\"");
        return page.substring(from, page.indexOf("</select>", from));
    }
}
