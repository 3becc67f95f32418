package vn.motcua.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about: which agencies, over which period, one line of what; {@code on}: an agency that has ended by
 * that day is counted with the one that goes on for it; {@code known}: as it was known then (none: now); {@code only}:
 * which dossiers.
 */
public record Asked(
        List<String> agencies,
        ReportPeriod period,
        Grouping by,
        LocalDate on,
        @Nullable Instant known,
        Narrowing only) {

    /** Of all dossiers. */
    public Asked(List<String> agencies, ReportPeriod period, Grouping by, LocalDate on, @Nullable Instant known) {
        this(agencies, period, by, on, known, Narrowing.NONE);
    }

    /** Its dossiers stand as they did then: at the end of the period, or when somebody looks before that. */
    public Instant cutOff(Instant now) {
        return period.cutOff(known == null ? now : known);
    }

    public Asked over(ReportPeriod other) {
        return new Asked(agencies, other, by, on, known, only);
    }

    public Asked asKnown(Instant at) {
        return new Asked(agencies, period, by, on, at, only);
    }
}
