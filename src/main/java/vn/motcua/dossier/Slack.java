package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueQuestion;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/**
 * How something stands to its due moment, in words and colour: "còn 2 ngày", "quá 3 giờ", "đúng hạn". {@code minutes}:
 * working minutes from now to the due moment, negative after it. For any room that lists what is due.
 */
public record Slack(State state, long minutes) {

    /** EARLY: finished on a day before the due day; ON_TIME: on that day, not after the moment (one-stop.md T14). */
    public enum State {
        TIME_LEFT,
        LATE,
        FINISHED_EARLY,
        FINISHED_ON_TIME,
        FINISHED_LATE,
        STANDS_STILL,
        WITHDRAWN,
        STOPPED
    }

    /** A run of a procedure's limit, of which day 0 does not count (BLDS 2015 Art. 147.2). */
    public record Run(ProcedureVersion version, @Nullable String caseKey, Instant startedAt) {

        /** Now, or the moment from which time counts where that is still to come: what is left is reckoned from it. */
        public Instant counting(WorkingCalendar calendar, Instant now) {
            var question = new DueQuestion(
                    startedAt, version.limitFor(caseKey), version.terms().cutoff(), List.of());
            var counted = calendar.countedFrom(question);
            return now.isBefore(counted) ? counted : now;
        }
    }

    /** The same of a dossier of that status: nothing is due any more where it has ended without an answer. */
    public Slack under(Status status) {
        if (status == Status.WITHDRAWN_BY_CITIZEN) return new Slack(State.WITHDRAWN, 0);
        return status == Status.STOPPED ? new Slack(State.STOPPED, 0) : this;
    }

    /** A step has no more time left than its dossier, whose day 0 does not count. */
    public Slack within(Slack whole) {
        var isMore = state == State.TIME_LEFT && whole.state == State.TIME_LEFT && minutes > whole.minutes;
        return isMore ? whole : this;
    }

    /** {@code now}: of a whole dossier {@link Run#counting}; a step counts from its first minute. */
    public static Slack of(
            WorkingCalendar calendar, Instant now, @Nullable Instant dueAt, @Nullable Instant finishedAt) {
        if (dueAt == null) return new Slack(State.STANDS_STILL, 0);
        if (finishedAt != null) return new Slack(finished(dueAt, finishedAt), 0);
        var minutes = calendar.between(now, dueAt).minutes();
        return new Slack(now.isAfter(dueAt) ? State.LATE : State.TIME_LEFT, minutes);
    }

    public String words() {
        return switch (state) {
            case TIME_LEFT -> amount("dossier.slack.left.", minutes);
            case LATE -> amount("dossier.slack.late.", -minutes);
            case FINISHED_EARLY -> Words.t("dossier.slack.finished-early");
            case FINISHED_ON_TIME -> Words.t("dossier.slack.finished-on-time");
            case FINISHED_LATE -> Words.t("dossier.slack.finished-late");
            case STANDS_STILL -> Words.t("dossier.slack.stands");
            case WITHDRAWN -> Words.t("dossier.slack.WITHDRAWN");
            case STOPPED -> Words.t("dossier.slack.STOPPED");
        };
    }

    /** The class of its tag; the words carry the meaning, colour only helps. */
    public String tag() {
        return switch (state) {
            case TIME_LEFT -> minutes < WorkingTime.MINUTES_PER_DAY ? "tag-soon" : "tag-ok";
            case LATE, FINISHED_LATE -> "tag-late";
            case FINISHED_EARLY, FINISHED_ON_TIME -> "tag-done";
            case STANDS_STILL, STOPPED, WITHDRAWN -> "tag-wait";
        };
    }

    /** The one rule of early, on time and late: by day before the due day, by the moment after it. */
    public static State finished(Instant dueAt, Instant finishedAt) {
        if (finishedAt.isAfter(dueAt)) return State.FINISHED_LATE;
        return day(finishedAt).isBefore(day(dueAt)) ? State.FINISHED_EARLY : State.FINISHED_ON_TIME;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LegalClock.ZONE);
    }

    /** Whole days, else whole hours, else minutes; what is over a whole one is not promised. */
    private static String amount(String key, long minutes) {
        if (minutes >= WorkingTime.MINUTES_PER_DAY) return Words.t(key + "days", minutes / WorkingTime.MINUTES_PER_DAY);
        return minutes >= 60 ? Words.t(key + "hours", minutes / 60) : Words.t(key + "minutes", minutes);
    }
}
