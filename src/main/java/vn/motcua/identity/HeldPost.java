package vn.motcua.identity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post somebody holds, held or will hold, with all that is known of it. {@code secondedFrom}: the agency that sent
 * the officer for a time (biệt phái). What was withdrawn before it began ends on the day it starts.
 */
public record HeldPost(
        String username,
        String name,
        Post post,
        @Nullable Title title,
        @Nullable String secondedFrom,
        @Nullable Entry given,
        @Nullable Entry ended) {

    /** What stands under a signature of who holds it. */
    public record Title(Rank rank, String words) {}

    public enum Rank {
        HEAD,
        DEPUTY
    }

    /** By whom, when (legal time) and on what basis something was entered. */
    public record Entry(String by, Instant at, String basis) {}

    public boolean isHeldOn(LocalDate day) {
        return !post.validFrom().isAfter(day) && isOpenAfter(day);
    }

    /** On that day or later. */
    public boolean isOpenAfter(LocalDate day) {
        var end = post.validTo();
        return end == null || (end.isAfter(day) && end.isAfter(post.validFrom()));
    }

    public boolean isWithdrawn() {
        return post.validFrom().equals(post.validTo());
    }

    /** The last day of it, if one is known. */
    public @Nullable LocalDate lastDay() {
        var end = post.validTo();
        return end == null ? null : end.minusDays(1);
    }

    boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        var end = post.validTo();
        return !isWithdrawn() && (end == null || end.isAfter(from)) && (to == null || to.isAfter(post.validFrom()));
    }

    /** Whether it lasts from the one day to the other. */
    boolean covers(LocalDate from, @Nullable LocalDate to) {
        var end = post.validTo();
        return isHeldOn(from) && (end == null || (to != null && !end.isBefore(to)));
    }
}
