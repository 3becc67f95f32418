package vn.motcua.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dossiers that one rule governs: received in its time, but for those that have a rule of their own. Pure. */
public record Governed(Time time, List<Time> others) {

    public Governed {
        others = List.copyOf(others);
    }

    /** Of that procedure or of all; received on {@code from} or later, and before {@code to} if there is one. */
    public record Time(
            @Nullable String procedure,
            LocalDate from,
            @Nullable LocalDate to) {

        static Time of(PolicyRule rule) {
            return new Time(rule.procedure(), rule.from(), rule.to());
        }

        /** The part of it in which another time runs too; of that other's procedure. */
        @Nullable
        Time within(Time whole) {
            var begin = from.isAfter(whole.from) ? from : whole.from;
            var end = earlier(to, whole.to);
            return end == null || end.isAfter(begin) ? new Time(procedure, begin, end) : null;
        }

        private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
            if (one == null || other == null) return one == null ? other : one;
            return one.isBefore(other) ? one : other;
        }
    }

    /** {@code rules}: all of its key. */
    static Governed by(PolicyRule rule, List<PolicyRule> rules) {
        var time = Time.of(rule);
        if (rule.procedure() != null) return new Governed(time, List.of());
        return new Governed(
                time,
                rules.stream()
                        .filter(it -> it.procedure() != null)
                        .flatMap(it -> Stream.ofNullable(Time.of(it).within(time)))
                        .toList());
    }
}
