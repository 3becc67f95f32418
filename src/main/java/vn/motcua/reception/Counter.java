package vn.motcua.reception;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Carried;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.reception.OwnDesks.Desk;
import vn.motcua.supplement.Guidances;

/** Makes the counter's page for an officer: the procedures in force today, the officer's desks, the promise of now. */
@Component
class Counter {

    /** The fields of the counter's form, and those of a refusal to receive that stand in it under other names. */
    private static final String[] OWN = {
        "desk",
        "variant",
        "channel",
        "note",
        "guidance",
        "requester.",
        "submitter.",
        "authorised.",
        "papers[",
        "fee.",
        "applicant."
    };

    private final Catalogue catalogue;
    private final OwnDesks desks;
    private final Promise.Maker promises;
    private final Guidances guidances;
    private final LegalClock clock;

    Counter(Catalogue catalogue, OwnDesks desks, Promise.Maker promises, Guidances guidances, LegalClock clock) {
        this.catalogue = catalogue;
        this.desks = desks;
        this.promises = promises;
        this.guidances = guidances;
        this.clock = clock;
    }

    ProcedureVersion version(String procedure) {
        return catalogue.inForce(procedure, clock.today()).orElseThrow(NotFound::new);
    }

    CounterPage fresh(ProcedureVersion version, Actor me) {
        var desk = desks(version, me).getFirst();
        return page(version, CounterForm.fresh(version, desk.code()), List.of(), Ticket.fresh(null), me);
    }

    /** Who was told before what is missing, and comes back: known already. */
    CounterPage after(ProcedureVersion version, String reference, Actor me) {
        var told = guidances.find(reference, me).orElseThrow(NotFound::new);
        var form = CounterForm.fresh(version, told.desk()).of(PersonFields.of(told.applicant()));
        return page(version, form, List.of(), Ticket.fresh(reference), me);
    }

    CounterPage page(ProcedureVersion version, CounterForm form, List<Refusal> problems, Ticket ticket, Actor me) {
        var mine = desks(version, me);
        var desk = mine.stream()
                .filter(it -> it.code().equals(form.desk()))
                .findFirst()
                .orElse(mine.getFirst());
        var promise = promises.of(version, form.variant(version), desk, form.feeOrNone());
        return new CounterPage(version, mine, form, promise, problems, ticket.keyed(), Carried.beyond(OWN));
    }

    /** Of the officer's desks those that receive it; elsewhere there is no such counter. */
    private List<Desk> desks(ProcedureVersion version, Actor me) {
        var mine = desks(me, Permissions.ACCEPT).stream()
                .filter(it -> catalogue.isOffered(version, it.agency().code(), clock.today()))
                .toList();
        if (mine.isEmpty()) throw new NotFound();
        return mine;
    }

    /** The officer's desks; who holds the permission but no desk has no counter. */
    List<Desk> desks(Actor me, String permission) {
        var mine = desks.of(me, permission, clock.today());
        if (mine.isEmpty()) throw new AccessDeniedException("no desk");
        return mine;
    }
}
