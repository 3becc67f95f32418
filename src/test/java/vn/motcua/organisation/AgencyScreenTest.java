package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
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

    private String show(@Nullable LocalDate on) throws Exception {
        var answer = new MockHttpServletResponse();
        screen.agencies(on).render(Map.of(), new MockHttpServletRequest("GET", "/agencies"), answer);
        return answer.getContentAsString();
    }
}
