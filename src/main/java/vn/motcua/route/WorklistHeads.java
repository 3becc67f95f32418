package vn.motcua.route;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;
import vn.motcua.route.Worklist.Tab;

/** Makes what stands around a list. */
@Component
class WorklistHeads {

    private final WorklistCountQuery counts;
    private final Catalogue catalogue;
    private final Reach reach;
    private final LegalClock clock;

    WorklistHeads(WorklistCountQuery counts, Catalogue catalogue, Reach reach, LegalClock clock) {
        this.counts = counts;
        this.catalogue = catalogue;
        this.reach = reach;
        this.clock = clock;
    }

    /** {@code next}: where the next page starts; {@code done}: what was just done. */
    WorklistHead head(Worklist list, Map<Tab, Integer> found, @Nullable String next, LastActs.@Nullable LastAct done) {
        return new WorklistHead(tabs(list, found), list, choices(list), next, done);
    }

    /** All versions of the chosen procedure: work under a former one goes on. None: what was chosen is no version. */
    List<Long> versions(@Nullable Long procedure) {
        return catalogue.search("", clock.today()).stream()
                .filter(it -> Objects.equals(it.id(), procedure))
                .flatMap(it -> catalogue.family(it.family()).stream())
                .map(ProcedureVersion::id)
                .toList();
    }

    /** Of the tabs this officer has; what is done is not counted. */
    Map<Tab, Integer> counts(Actor me) {
        var counted = tabs(me).stream().filter(it -> it != Tab.DONE).toList();
        return counts.of(me, counted, clock.instant(), dayEnd());
    }

    /** What waits comes first, unless nothing waits and something is in hand. */
    static Tab first(Map<Tab, Integer> found) {
        var isOnlyInHand = found.getOrDefault(Tab.WAITING, 0) == 0 && found.getOrDefault(Tab.MINE, 0) > 0;
        return isOnlyInHand ? Tab.MINE : Tab.WAITING;
    }

    Instant dayEnd() {
        return clock.today().plusDays(1).atStartOfDay(LegalClock.ZONE).toInstant();
    }

    private static List<Tab> tabs(Actor me) {
        return Arrays.stream(Tab.values()).filter(it -> it.isFor(me)).toList();
    }

    private static List<WorklistHead.TabLink> tabs(Worklist list, Map<Tab, Integer> found) {
        return tabs(list.me()).stream()
                .map(it -> new WorklistHead.TabLink(it, words(found, it), it == list.tab()))
                .toList();
    }

    /** {@code 99+} says that there are more. */
    private static @Nullable String words(Map<Tab, Integer> counts, Tab tab) {
        var count = counts.get(tab);
        if (count == null) return null;
        return count < WorklistCountQuery.MAX ? count.toString() : WorklistCountQuery.MAX - 1 + "+";
    }

    /** Only procedures of which some step falls to a unit and role of this officer; and the one that is chosen. */
    private List<WorklistHead.Choice> choices(Worklist list) {
        return catalogue.search("", clock.today()).stream()
                .filter(it -> Objects.equals(it.id(), list.procedure()) || reach.isWorkOf(it, list.me(), clock.today()))
                .map(it -> new WorklistHead.Choice(it.id(), it.name()))
                .toList();
    }
}
