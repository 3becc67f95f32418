package vn.motcua.route;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;

/** For the tests of every room: which dossiers an officer's work lists show. */
@Component
public class WhereItStands {

    private static final int LIMIT = 200;

    private final WorklistQuery query;
    private final LegalClock clock;

    WhereItStands(WorklistQuery query, LegalClock clock) {
        this.query = query;
        this.clock = clock;
    }

    /** Each as {@code LIST CODE}. */
    public List<String> of(Actor officer) {
        var lines = new ArrayList<String>();
        for (var tab : List.of(Worklist.Tab.WAITING, Worklist.Tab.MINE, Worklist.Tab.SENT, Worklist.Tab.STANDING)) {
            var now = clock.instant();
            var list = new Worklist(officer, tab, null, null, LIMIT);
            query.page(list, now, now.plus(Duration.ofDays(1)))
                    .items()
                    .forEach(row -> lines.add(tab + " " + row.code()));
        }
        return lines;
    }
}
