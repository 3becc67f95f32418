package vn.motcua.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.calendar.Calendars;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** What Mr Quang is told before he applies a day off, and everybody else until the dates have followed. */
@RoomTest
@Import({Errand.class, Offers.class})
class ApplicationPagesTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Calendars calendars;

    @Autowired
    Errand errand;

    @Autowired
    Town town;

    private Quang quang;

    @BeforeEach
    void heSignsIn() {
        quang = new Quang(web, town);
    }

    @AfterTransaction
    void forgetWhatWasRolledBack() {
        calendars.refresh();
    }

    @Test
    void nothingIsAppliedBeforeHeHasSaidThatHeIsSure() {
        errand.brought("H7");
        var change = quang.entered("2011-07-06", "", "Nghỉ do ngập lụt");
        assertThat(quang.get(change)).bodyText().doesNotContain("Tôi xác nhận");
        assertThat(quang.post(change + "/application", quang.once(change)))
                .hasStatus(422)
                .bodyText()
                .contains("Áp dụng cho: Mọi cơ quan nhà nước. 1 hồ sơ đang giải quyết", "Tôi xác nhận", "Chưa áp dụng");
        assertThat(quang.post(change + "/application", quang.sure(change))).hasStatus(303);
        assertThat(quang.get(change)).bodyText().contains("Đang áp dụng");
    }
}
