package vn.motcua.watch;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Words;

/**
 * What one step of a dossier has used of the time it was given, in working minutes of its agency without those in which
 * the clock stood still, and who of those who had it spent how many of them. Pure.
 */
record Spent(String step, Map<String, Long> shares, long given) {

    long used() {
        return shares.values().stream().mapToLong(Long::longValue).sum();
    }

    long over() {
        return used() - given;
    }

    /** Whose minutes most of them were; of two alike, whoever had it first. */
    Map.Entry<String, Long> most() {
        return shares.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .orElseThrow();
    }

    /** Why a dossier is late: who spent most beyond the time of its step, if anybody did. */
    static String words(@Nullable Spent cause) {
        if (cause == null) return Words.t("watch.cause.none");
        var most = cause.most();
        return Words.t(
                cause.isShared() ? "watch.cause.shared" : "watch.cause.over",
                cause.step(),
                most.getKey(),
                Words.hours(most.getValue()),
                Words.hours(cause.given()),
                Words.hours(cause.used()));
    }

    boolean isShared() {
        return most().getValue() < used();
    }

    /** Lateness is that of the step on which most was spent beyond its time; empty when that was none. */
    static Optional<Spent> cause(List<Spent> steps) {
        return steps.stream().filter(it -> it.over() > 0).max(Comparator.comparingLong(Spent::over));
    }
}
