package vn.motcua.slips;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Person;

/** Form 04: an apology, for a delay or for a wrong result, and the date promised instead (one-stop.md §3.5). */
record ApologyPage(SlipHead head, Matter matter, Dates dates, Cause cause, String signer, List<String> block)
        implements Headed {

    record Matter(String code, Person requester, String procedure, String handledBy) {}

    /** {@code due}: the date that is not kept; none where the result came, and was wrong. */
    record Dates(String received, @Nullable String due, String newDue) {}

    /** What went wrong, why, and the apology itself; {@code effectKey}: that the limit did not move. */
    record Cause(
            String what,
            String reason,
            String sorry,
            @Nullable String effectKey) {}
}
