package vn.motcua.organisation;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Answers;
import vn.motcua.platform.May;

/** {@code GET /api/v1/working-days}: the working days of a year, its days off and worked weekends. Public. */
@RestController
class WorkingDaysApi {

    private final CalendarChoice calendars;

    WorkingDaysApi(CalendarChoice calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/api/v1/working-days")
    @May(May.ANYONE)
    ResponseEntity<?> workingDays(@RequestParam String year, @RequestParam(required = false) @Nullable String agency) {
        if (!year.matches("\\d{1,9}"))
            return Answers.problem(
                    HttpStatus.BAD_REQUEST,
                    Refusal.of("organisation.working-days.year").on("year"));
        var answer =
                known(Integer.parseInt(year)).then(known -> calendars.of(agency).map(calendar -> calendar.year(known)));
        return Answers.of(answer, WorkingDaysAnswer::of);
    }

    private static Decision<Integer> known(int year) {
        if (WorkingCalendar.covers(year)) return Decision.granted(year);
        return Decision.refused(Refusal.of(
                        "organisation.working-days.out-of-range",
                        String.valueOf(WorkingCalendar.FIRST_YEAR),
                        String.valueOf(WorkingCalendar.LAST_YEAR))
                .on("year"));
    }
}
