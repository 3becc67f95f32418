package vn.motcua.organisation;

import java.time.OffsetDateTime;
import java.util.List;
import vn.motcua.calendar.Explanation;
import vn.motcua.calendar.LedgerEntry;
import vn.motcua.calendar.LedgerKind;
import vn.motcua.platform.Answers;

/** A due moment as the API gives it; {@code projected} when it rests on days off that are not announced. */
record DeadlineAnswer(OffsetDateTime dueAt, boolean projected, List<Line> ledger) {

    /** One stretch of the ledger; only WORK has minutes. */
    record Line(OffsetDateTime from, OffsetDateTime to, long minutes, LedgerKind kind, String reason) {
        static Line of(LedgerEntry entry) {
            return new Line(
                    Answers.local(entry.from()),
                    Answers.local(entry.to()),
                    entry.minutes(),
                    entry.kind(),
                    entry.reason());
        }
    }

    static DeadlineAnswer of(Explanation explanation) {
        return new DeadlineAnswer(
                Answers.local(explanation.dueAt()),
                explanation.projected(),
                explanation.ledger().stream().map(Line::of).toList());
    }
}
