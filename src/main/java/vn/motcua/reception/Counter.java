package vn.motcua.reception;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.Boundaries;
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
        "place",
        "requester.",
        "submitter.",
        "authorised.",
        "papers[",
        "fee.",
        "applicant."
    };

    private final Catalogue catalogue;
    private final Boundaries boundaries;
    private final OwnDesks desks;
    private final Promise.Maker promises;
    private final Way.Maker ways;
    private final AtOnce atOnce;
    private final Guidances guidances;
    private final LegalClock clock;

    Counter(
            Catalogue catalogue,
            Boundaries boundaries,
            OwnDesks desks,
            Promise.Maker promises,
            Way.Maker ways,
            AtOnce atOnce,
            Guidances guidances,
            LegalClock clock) {
        this.catalogue = catalogue;
        this.boundaries = boundaries;
        this.ways = ways;
        this.desks = desks;
        this.promises = promises;
        this.atOnce = atOnce;
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
        var variant = form.variant(version);
        var way = ways.of(version, variant, desk, PersonFields.text(ticket.place()));
        var promise = promises.of(version, variant, desk, form.feeOrNone(), way);
        var now = !way.elsewhere() && atOnce.isOffered(version, variant, desk, me);
        return new CounterPage(version, mine, form, promise, now, problems, ticket.keyed(), Carried.beyond(OWN));
    }

    /** Of the officer's desks those that receive it; elsewhere there is no such counter. */
    private List<Desk> desks(ProcedureVersion version, Actor me) {
        var mine = desks(me, Permissions.ACCEPT).stream()
                .filter(it -> boundaries.isReceived(version, it.agency().code(), clock.today()))
                .toList();
        if (mine.isEmpty()) throw new NotFound();
        return mine;
    }

    /** Of the procedures in force today those that one of the officer's desks receives, be it for others. */
    List<ProcedureVersion> received(String words, Actor me) {
        var mine = desks(me, Permissions.ACCEPT);
        var today = clock.today();
        return catalogue.search(words, today).stream()
                .filter(version -> mine.stream()
                        .anyMatch(
                                it -> boundaries.isReceived(version, it.agency().code(), today)))
                .toList();
    }

    /** The officer's desks; who holds the permission but no desk has no counter. */
    List<Desk> desks(Actor me, String permission) {
        var mine = desks.of(me, permission, clock.today());
        if (mine.isEmpty()) throw new AccessDeniedException("no desk");
        return mine;
    }
}
