package vn.motcua.reform;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Words;

/** A reform as it was prepared and how far it has come. {@code version}: of what was entered. */
record Reform(
        long id,
        long version,
        State state,
        Head head,
        Mapping mapping,
        Entry entry,
        @Nullable Look look,
        @Nullable Rehearsal rehearsal,
        @Nullable Run run) {

    record Head(String title, String decision, LocalDate decidedOn, LocalDate effectiveOn) {
        /** As facts and successions name it. */
        String basis() {
            return decision + " ngày " + Words.day(decidedOn);
        }

        LocalDate eve() {
            return effectiveOn.minusDays(1);
        }
    }

    record Entry(String by, Instant at) {}

    /** When it was looked up what it would do, by which version of what was entered. */
    record Look(Instant at, long version) {}

    /** When it was rehearsed, on how many dossiers. */
    record Rehearsal(Instant at, int dossiers) {}

    /**
     * Who applied it, for which agency, when by the legal clock; {@code foreseen}: how many dossiers were to go over;
     * {@code reached}: the last dossier of the batches that are written.
     */
    record Run(
            String by,
            String agency,
            Instant at,
            @Nullable Integer foreseen,
            String reached,
            @Nullable Instant finishedAt,
            @Nullable String returnedBy,
            @Nullable Instant returnedAt) {}

    Run applied() {
        if (run == null) throw new IllegalStateException("not applied");
        return run;
    }

    /** Announced, and before its day, on which dossiers begin to follow: there is nothing to bring back. */
    boolean isAhead(LocalDate today) {
        return is(State.APPLYING) && today.isBefore(head.effectiveOn());
    }

    boolean is(State other) {
        return state == other;
    }
}
