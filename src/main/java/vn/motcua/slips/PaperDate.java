package vn.motcua.slips;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.platform.LegalClock;

/** Dates as official papers write them: a zero before days under 10 and before months 1 and 2 (NĐ 30/2020, annex I). */
final class PaperDate {

    private PaperDate() {}

    /** ngày 06 tháng 7 năm 2011 */
    static String day(LocalDate day) {
        var month = day.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(day.getDayOfMonth(), month < 3 ? "0" + month : month, day.getYear());
    }

    /** 17 giờ 30 phút, ngày 06 tháng 7 năm 2011 */
    static String moment(Instant at) {
        var local = at.atZone(LegalClock.ZONE);
        return "%02d giờ %02d phút, %s".formatted(local.getHour(), local.getMinute(), day(local.toLocalDate()));
    }
}
