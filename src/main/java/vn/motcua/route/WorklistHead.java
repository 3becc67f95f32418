package vn.motcua.route;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around every list: the tabs with their counts, the filter, the ways on and back to the first page. */
record WorklistHead(
        List<TabLink> tabs,
        Worklist list,
        List<Choice> procedures,
        @Nullable String next,
        LastActs.@Nullable LastAct done) {

    /** {@code count}: null where counting would cost more than it tells. */
    record TabLink(Worklist.Tab tab, @Nullable String count, boolean isCurrent) {}

    record Choice(long id, String name) {}

    boolean isChosen(Choice choice) {
        return list.procedure() != null && list.procedure() == choice.id();
    }

    boolean isFirst() {
        return list.after() == null;
    }

    String firstPath() {
        return "/worklist?tab=" + list.tab() + (list.procedure() == null ? "" : "&procedure=" + list.procedure());
    }

    String nextPath() {
        return firstPath() + "&after=" + next;
    }

    /** What is filtered or a later page says nothing about the whole list. */
    String emptyKey() {
        if (list.procedure() != null || !isFirst()) return "route.worklist.empty";
        return switch (list.tab()) {
            case DONE -> "route.worklist.empty-done";
            case AWAITING -> "route.worklist.empty-awaiting";
            case STANDING -> "route.worklist.empty-standing";
            case IN_HAND, WAITING, MINE, TODAY, LATE, SENT, UNIT -> "route.worklist.empty";
        };
    }
}
