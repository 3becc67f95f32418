package vn.motcua.route;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What an officer types on the working page of a step. A council's minutes become the note. */
record StepForm(
        @Nullable Long version,
        @Nullable String outcome,
        @Nullable String note,
        @Nullable String reason,
        @Nullable String to,
        @Nullable String heldOn,
        @Nullable String participants,
        @Nullable String conclusion) {

    static final StepForm EMPTY = new StepForm(null, null, null, null, null, null, null, null);

    long versionOrNone() {
        return version == null ? -1 : version;
    }

    String outcomeOrNone() {
        return text(outcome);
    }

    String reasonOrNone() {
        return text(reason);
    }

    String toOrNone() {
        return text(to);
    }

    /** The note, or the minutes when a part of them is given; unreadable days leave the minutes incomplete. */
    @Nullable
    String words() {
        if (heldOn == null && participants == null && conclusion == null) return note;
        try {
            return new CouncilMinutes(LocalDate.parse(text(heldOn)), text(participants), text(conclusion)).text();
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    Routes.Completion completion() {
        var chosen = toOrNone();
        return new Routes.Completion(outcomeOrNone(), words(), chosen.isEmpty() ? null : chosen);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
