package vn.motcua.slips;

import vn.motcua.dossier.Person;
import vn.motcua.dossier.Reappointment;

/** Form 04: an apology and the date promised instead (one-stop.md §3.5). {@code effect}: whether it moved the limit. */
record ApologyPage(SlipHead head, Matter matter, Dates dates, String reason, Reappointment.Effect effect, String signer)
        implements Headed {

    boolean isWithoutEffect() {
        return effect != Reappointment.Effect.MOVED;
    }

    record Matter(String code, Person requester, String procedure, String handledBy) {}

    record Dates(String received, String due, String newDue) {}
}
