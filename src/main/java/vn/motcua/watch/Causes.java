package vn.motcua.watch;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.route.Posting;

/** Of late dossiers, on which step most was spent beyond its time, and by whom. */
@Component
class Causes {

    private final SpentQuery steps;
    private final CustodyQuery custody;
    private final PlaceNames names;
    private final Catalogue catalogue;
    private final Agencies agencies;

    Causes(SpentQuery steps, CustodyQuery custody, PlaceNames names, Catalogue catalogue, Agencies agencies) {
        this.steps = steps;
        this.custody = custody;
        this.names = names;
        this.catalogue = catalogue;
        this.agencies = agencies;
    }

    /** By code; none for a dossier whose steps all kept to their time. {@code versions}: of each, by code. */
    Map<String, Spent> of(Map<String, Long> versions, Instant now) {
        var codes = List.copyOf(versions.keySet());
        var turns = custody.turns(codes);
        var stood = custody.stood(codes);
        var causes = new HashMap<String, Spent>();
        steps.of(codes).forEach((code, rows) -> {
            var version = Objects.requireNonNull(versions.get(code));
            var history = new History(turns.getOrDefault(code, List.of()), stood.getOrDefault(code, List.of()));
            var spent =
                    rows.stream().map(it -> spent(it, version, history, now)).toList();
            Spent.cause(spent).ifPresent(it -> causes.put(code, it));
        });
        return causes;
    }

    /** What happened to one dossier. */
    private record History(List<Turn> turns, List<Stood> stood) {
        List<Turn> of(int leg) {
            return turns.stream().filter(it -> it.leg() == leg).toList();
        }

        /** While the clock stands still for the step itself it is worked on all the same. */
        List<Stood> without(LegalGround.Kind itsOwn) {
            return stood.stream()
                    .filter(it -> !it.ground().equals(itsOwn.name()))
                    .toList();
        }
    }

    private Spent spent(SpentQuery.Row it, long version, History history, Instant now) {
        var procedure = catalogue.version(version);
        var step = procedure.route().step(it.step());
        var calendar = agencies.calendarOf(new AgencyCode(it.agency()));
        var isOnTheWay = it.kind().equals(PlaceNames.HANDOVER) || it.kind().equals(PlaceNames.RESEND);
        var stood = procedure
                .standsStillAt(step)
                .filter(_ -> !isOnTheWay)
                .map(ground -> history.without(ground.kind()))
                .orElse(history.stood());
        var until = it.closedAt() == null ? now : it.closedAt();
        var had = new Custody(names.unit(it.unit()), it.openedAt(), until, history.of(it.leg()), stood);
        return new Spent(
                names.step(version, it.step(), it.kind()),
                had.shares(calendar),
                isOnTheWay ? 0 : given(step, it.openedAt(), calendar));
    }

    private static long given(StepTemplate step, Instant openedAt, WorkingCalendar calendar) {
        return Posting.given(step, openedAt, calendar).minutes();
    }
}
