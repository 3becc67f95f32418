package vn.motcua.organisation;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.platform.Answers;
import vn.motcua.platform.May;

/** {@code GET /api/v1/deadlines}: when a dossier received at a moment is due, and the ledger that proves it. Public. */
@RestController
class DeadlineApi {

    private final CalendarChoice calendars;

    DeadlineApi(CalendarChoice calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/api/v1/deadlines")
    @May(May.ANYONE)
    ResponseEntity<?> deadline(
            @RequestParam String receivedAt,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam String unit,
            @RequestParam(required = false) @Nullable String cutoff,
            @RequestParam(required = false) @Nullable String agency) {
        var asked = new DeadlineQuery(receivedAt, limit, unit, cutoff);
        var unreadable = asked.unreadable();
        if (!unreadable.isEmpty()) return Answers.problem(HttpStatus.BAD_REQUEST, unreadable);
        var answer =
                asked.question().then(question -> calendars.of(agency).map(calendar -> calendar.explain(question)));
        return Answers.of(answer, DeadlineAnswer::of);
    }
}
