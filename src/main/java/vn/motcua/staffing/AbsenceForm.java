package vn.motcua.staffing;

import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Absences;
import vn.motcua.platform.Typed;

/** An absence as it was typed; {@code who}: the officer and the agency, {@code lan.malam@HTB.01}. */
record AbsenceForm(
        @Nullable String who,
        @Nullable String deputy,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable String reason) {

    static final AbsenceForm EMPTY = new AbsenceForm(null, null, null, null, null);

    String text(@Nullable String typed) {
        return Typed.text(typed);
    }

    Absences.Wish wish() {
        var parts = Typed.text(who).split("@", 2);
        return new Absences.Wish(
                parts[0].strip(),
                parts.length < 2 ? "" : parts[1].strip(),
                Typed.text(deputy).strip(),
                Typed.day(firstDay),
                Typed.day(lastDay),
                Typed.text(reason).strip());
    }
}
