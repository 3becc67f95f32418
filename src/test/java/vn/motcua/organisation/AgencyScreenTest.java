package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.View;
import vn.motcua.platform.NotFound;
import vn.motcua.town.RoomTest;

@RoomTest
class AgencyScreenTest {

    @Autowired
    AgencyScreen screen;

    @Test
    void theTreeIsThatOfTheLegalDayUnlessAnotherIsAskedFor() throws Exception {
        assertThat(show(null))
                .contains("UBND thị trấn Ma Lâm", "HTB.01/MC", "mã thống kê 23059")
                .doesNotContain("XHT/TT");
        assertThat(show(LocalDate.of(2025, 7, 1)))
                .contains("UBND xã Hàm Thuận", "XHT/TT")
                .doesNotContain("HTB.01");
    }

    @Test
    void aDayBeforeTheDataBeginSaysSo() throws Exception {
        assertThat(show(LocalDate.of(1999, 1, 1))).contains("Chưa có dữ liệu");
    }

    @Test
    void aNumberFindsEachAgencyThatHadItAndWhen() throws Exception {
        assertThat(drawn(screen.find(" 23089 ")))
                .contains("UBND xã Hàm Trí", "01/01/2010 – 30/06/2025", "UBND xã Hàm Thuận Bắc", "từ 01/07/2025");
        assertThat(drawn(screen.find("ham thuan bac"))).contains("UBND huyện Hàm Thuận Bắc", "UBND xã Hàm Thuận Bắc");
        assertThat(drawn(screen.find("%"))).contains("Không có cơ quan nào");
    }

    @Test
    void anAgencysPageTellsWhereItCameFromAndWhereItWent() throws Exception {
        assertThat(drawn(screen.agency("HTB.01")))
                .contains(
                        "UBND thị trấn Ma Lâm", "sáp nhập ngày 01/07/2025", "UBND xã Hàm Thuận", "NQ 1671/NQ-UBTVQH15");
        assertThat(drawn(screen.agency("XHT"))).contains("UBND xã Hàm Đức", "UBND tỉnh Lâm Đồng", "23059");
        assertThat(drawn(screen.agency("HTB"))).contains("giải thể, chuyển nhiệm vụ");
        for (var nobody : List.of("HTB.99", "x'--"))
            assertThatThrownBy(() -> screen.agency(nobody)).isInstanceOf(NotFound.class);
    }

    private String show(@Nullable LocalDate on) throws Exception {
        return drawn(screen.agencies(on));
    }

    private static String drawn(View page) throws Exception {
        var answer = new MockHttpServletResponse();
        page.render(Map.of(), new MockHttpServletRequest("GET", "/agencies"), answer);
        return answer.getContentAsString();
    }
}
