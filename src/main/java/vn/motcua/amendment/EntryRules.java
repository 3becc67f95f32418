package vn.motcua.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ChangedDay;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;

/** Reads a change as it was typed: nothing is entered without its document, and no day without a name. Pure. */
final class EntryRules {

    static final int TEXT_MAX = 200;

    /** What was not announced within a month of the day is not announced late, but mistyped ◊. */
    static final int DAYS_PAST_MAX = 31;

    private final List<Refusal> reasons = new ArrayList<>();

    private EntryRules() {}

    record Read(Amendment.Announcement announcement, List<ChangedDay> days) {}

    static Decision<Read> read(EntryForm typed, LocalDate today) {
        var rules = new EntryRules();
        var published = rules.published(typed.published(), today);
        rules.text(typed.title(), "title", "amendment.entry.no-title");
        rules.text(typed.document(), "document", "amendment.entry.no-document");
        if (typed.agency().isEmpty()) rules.refuse("amendment.entry.no-agency", "agency");
        var days = rules.days(typed, today);
        if (!rules.reasons.isEmpty() || published == null) return new Refused<>(List.copyOf(rules.reasons));
        return Decision.granted(new Read(
                new Amendment.Announcement(typed.title(), typed.document(), published, typed.agencyOrAll()), days));
    }

    private @Nullable LocalDate published(String typed, LocalDate today) {
        var day = EntryForm.day(typed, "published", reasons);
        if (day != null && day.isAfter(today)) refuse("amendment.entry.not-published-yet", "published");
        return day;
    }

    private void text(String typed, String field, String missing) {
        if (typed.isEmpty()) refuse(missing, field);
        if (typed.length() > TEXT_MAX)
            reasons.add(Refusal.of("amendment.entry.too-long", TEXT_MAX).on(field));
    }

    private List<ChangedDay> days(EntryForm typed, LocalDate today) {
        var days = new ArrayList<ChangedDay>();
        var lines = typed.filled();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var off = EntryForm.day(line.off(), "off-" + (i + 1), reasons);
            var worked = line.worked().isEmpty() ? null : EntryForm.day(line.worked(), "worked-" + (i + 1), reasons);
            text(line.name(), "name-" + (i + 1), "amendment.entry.no-name");
            recent(off, "off-" + (i + 1), today);
            recent(worked, "worked-" + (i + 1), today);
            if (off != null) days.add(new ChangedDay(off, line.name(), worked));
        }
        if (lines.isEmpty()) refuse("amendment.entry.no-day", "off-1");
        return days;
    }

    private void recent(@Nullable LocalDate day, String field, LocalDate today) {
        if (day != null && day.isBefore(today.minusDays(DAYS_PAST_MAX)))
            reasons.add(Refusal.of("amendment.entry.long-past", DAYS_PAST_MAX).on(field));
    }

    private void refuse(String key, String field) {
        reasons.add(Refusal.of(key).on(field));
    }
}
