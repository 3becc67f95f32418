package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.town.RoomTest;

@RoomTest
class CalendarScreenTest {

    @Autowired
    MockMvcTester web;

    @Test
    void anyoneReadsTheYearOfTheLegalClockWithItsDaysOffAndItsWorkedSunday() {
        assertThat(web.get().uri("/calendar"))
                .hasStatusOk()
                .bodyText()
                .contains("2011", "251", "Giỗ Tổ Hùng Vương", "CN 30/01/2011", "07:30–11:30, 13:30–17:30")
                .doesNotContain("Dự kiến");
    }

    @Test
    void aYearNotAnnouncedSaysSo() {
        assertThat(web.get().uri("/calendar?year=2030&of=seasonal"))
                .hasStatusOk()
                .bodyText()
                .contains("Dự kiến", "16/04–15/10", "07:00–11:30, 13:30–17:00");
    }

    @Test
    void anAgencysCodeShowsTheCalendarItKeeps() {
        assertThat(web.get().uri("/calendar?of=HTB.01"))
                .hasStatusOk()
                .bodyText()
                .contains("UBND thị trấn Ma Lâm", "CN 30/01/2011");
        assertThat(web.get().uri("/calendar?of=XHT")).hasStatusOk().bodyText().contains("UBND xã Hàm Thuận");
    }

    @Test
    void whatTheCalendarDoesNotKnowIsNotFound() {
        assertThat(web.get().uri("/calendar?year=1990")).hasStatus(404);
        assertThat(web.get().uri("/calendar?of=nowhere")).hasStatus(404);
        assertThat(web.get().uri("/calendar?year=abc")).hasStatus(400);
    }
}
