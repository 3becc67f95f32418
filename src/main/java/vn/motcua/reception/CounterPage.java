package vn.motcua.reception;

import java.util.List;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Carried;
import vn.motcua.reception.OwnDesks.Desk;

/**
 * The counter's one page: the procedure, what was typed, what would be promised, what is wrong. {@code carried}: what
 * was typed about the same citizen on pages beside it; {@code atOnce}: this officer may answer it while the citizen
 * waits.
 */
record CounterPage(
        ProcedureVersion version,
        List<Desk> desks,
        CounterForm form,
        Promise promise,
        boolean atOnce,
        List<Refusal> problems,
        Ticket ticket,
        Carried carried) {

    boolean isWrong(String field) {
        return problems.stream().anyMatch(it -> field.equals(it.field()));
    }

    /** A section that is folded away unless something stands, or is wrong, in it. */
    boolean isOpen(String role) {
        return !form.person(role).isEmpty()
                || problems.stream()
                        .anyMatch(it -> it.field() != null && it.field().startsWith(role + "."));
    }

    boolean hasVolunteered() {
        return CounterForm.VOLUNTEERED.stream().anyMatch(key -> !form.paper(key).isEmpty() || isWrong("papers." + key));
    }
}
