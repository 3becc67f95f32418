package vn.motcua.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.SignedPaper;
import vn.motcua.identity.Signing;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.organisation.Unit;

/**
 * A whole route walked in one sitting, by one officer who holds every post of it: for what is answered at once at the
 * desk. Each step is ended as ever, one after another, with its history, its minutes and its number.
 */
@Service
public class Sittings {

    /** What takes time by its nature: others meet, a notice hangs, legs are waited for. */
    private static final Set<StepKind> TAKES_TIME = Set.of(StepKind.COUNCIL, StepKind.POSTING, StepKind.JOIN);

    private final StepTable table;
    private final Itinerary itinerary;
    private final Routes routes;
    private final Signing signing;

    Sittings(StepTable table, Itinerary itinerary, Routes routes, Signing signing) {
        this.table = table;
        this.itinerary = itinerary;
        this.routes = routes;
        this.signing = signing;
    }

    /** Whether that officer may do all of it that day, from that desk, signature included. */
    public boolean mayWalk(ProcedureVersion version, Unit desk, LocalDate on, Actor by) {
        var first = version.route().first();
        return path(version, first).stream()
                .allMatch(it -> it.leg().equals(first.leg())
                        && !TAKES_TIME.contains(it.kind())
                        && itinerary
                                .unit(it, version, desk, on)
                                .filter(unit -> holds(it, version, unit, on, by))
                                .isPresent());
    }

    /** To its end, as when everything goes well. The first step that is refused refuses all. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision<DossierCode> walk(DossierCode code, Actor by) {
        for (var open = table.lock(code); !open.isEmpty(); open = table.lock(code)) {
            var step = open.getFirst();
            var usual = itinerary.map(step.work()).usual(step.place().step()).orElseThrow();
            var ended = routes.complete(new StepId(step.id()), step.version(), usual.key(), null, by);
            if (ended instanceof Refused<DossierCode> no) return no;
        }
        return Decision.granted(code);
    }

    private boolean holds(StepTemplate step, ProcedureVersion version, Unit unit, LocalDate on, Actor by) {
        var seat = new SignedPaper.Seat(unit.code(), itinerary.role(unit, step.role(), on));
        if (!by.holds(seat.unit(), seat.role())) return false;
        if (step.kind() != StepKind.APPROVAL) return true;
        var paper = new SignedPaper(
                SignedPaper.Kind.RESULT,
                unit.agency().value(),
                version.family(),
                version.field().name(),
                on,
                seat);
        return signing.of(by, paper) instanceof Granted<Signing.Block>;
    }

    private List<StepTemplate> path(ProcedureVersion version, StepTemplate first) {
        var rest = itinerary.map(version.id(), null).toCome(first.key());
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }
}
