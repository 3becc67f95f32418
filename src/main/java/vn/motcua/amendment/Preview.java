package vn.motcua.amendment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CalendarChanges;
import vn.motcua.dossier.CalendarEffect;
import vn.motcua.dossier.CalendarShift;
import vn.motcua.dossier.Recomputed;
import vn.motcua.dossier.Recomputing;
import vn.motcua.platform.LegalClock;

/** What a change would do to the dossiers that are open now, reckoned anew each time it is asked; nothing is kept. */
@Component
class Preview {

    private static final int DOSSIERS_AT_ONCE = 2_000;

    private final CalendarChanges changes;
    private final Recomputing recomputing;
    private final LegalClock clock;

    Preview(CalendarChanges changes, Recomputing recomputing, LegalClock clock) {
        this.changes = changes;
        this.recomputing = recomputing;
        this.clock = clock;
    }

    Map<CalendarEffect, Integer> counts(Amendment it) {
        var counts = new EnumMap<CalendarEffect, Integer>(CalendarEffect.class);
        var shift = shift(it);
        var walk = recomputing.look(shift, "", DOSSIERS_AT_ONCE);
        while (true) {
            walk.affected().forEach(found -> counts.merge(found.effect(), 1, Integer::sum));
            if (walk.next() == null) return counts;
            walk = recomputing.look(shift, walk.next(), DOSSIERS_AT_ONCE);
        }
    }

    /** Walks on from that code until the page is full. */
    List<Recomputed> page(Amendment it, CalendarEffect effect, String after, int rows) {
        var found = new ArrayList<Recomputed>();
        var shift = shift(it);
        var walk = recomputing.look(shift, after, DOSSIERS_AT_ONCE);
        while (true) {
            walk.affected().stream().filter(one -> one.effect() == effect).forEach(found::add);
            if (walk.next() == null || found.size() >= rows)
                return found.stream().limit(rows).toList();
            walk = recomputing.look(shift, walk.next(), DOSSIERS_AT_ONCE);
        }
    }

    private CalendarShift shift(Amendment it) {
        return new CalendarShift(it.change(), changes.amended(it.change()), clock.instant());
    }
}
