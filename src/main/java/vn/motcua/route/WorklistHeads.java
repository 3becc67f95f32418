package vn.motcua.route;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;
import vn.motcua.route.Worklist.Tab;

/** Makes what stands around a list. */
@Component
class WorklistHeads {

    private final WorklistCountQuery counts;
    private final Catalogue catalogue;
    private final LegalClock clock;

    WorklistHeads(WorklistCountQuery counts, Catalogue catalogue, LegalClock clock) {
        this.counts = counts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** {@code next}: where the next page starts; {@code done}: what was just done. */
    WorklistHead head(Worklist list, @Nullable String next, LastActs.@Nullable LastAct done) {
        return new WorklistHead(tabs(list), list, choices(), next, done);
    }

    /** What waits comes first, unless nothing waits and something is in hand. */
    Tab first(Actor me) {
        var found = counts.of(me, List.of(Tab.WAITING, Tab.MINE), clock.instant(), dayEnd());
        var isOnlyInHand = found.getOrDefault(Tab.WAITING, 0) == 0 && found.getOrDefault(Tab.MINE, 0) > 0;
        return isOnlyInHand ? Tab.MINE : Tab.WAITING;
    }

    Instant dayEnd() {
        return clock.today().plusDays(1).atStartOfDay(LegalClock.ZONE).toInstant();
    }

    private List<WorklistHead.TabLink> tabs(Worklist list) {
        var tabs = Arrays.stream(Tab.values()).filter(it -> it.isFor(list.me())).toList();
        var counted = tabs.stream().filter(it -> it != Tab.DONE).toList();
        var found = counts.of(list.me(), counted, clock.instant(), dayEnd());
        return tabs.stream()
                .map(it -> new WorklistHead.TabLink(it, words(found, it), it == list.tab()))
                .toList();
    }

    /** {@code 99+} says that there are more. */
    private static @Nullable String words(Map<Tab, Integer> counts, Tab tab) {
        var count = counts.get(tab);
        if (count == null) return null;
        return count < WorklistCountQuery.MAX ? count.toString() : WorklistCountQuery.MAX - 1 + "+";
    }

    private List<WorklistHead.Choice> choices() {
        return catalogue.search("", clock.today()).stream()
                .map(it -> new WorklistHead.Choice(it.id(), it.name()))
                .toList();
    }
}
