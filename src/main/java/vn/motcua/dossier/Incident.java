package vn.motcua.dossier;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A result that was wrong and is done again: said by whom for which agency when (legal time), whose fault it was, what
 * was wrong, and the result that no longer holds. {@code number}: from 1.
 */
public record Incident(int number, Instant at, String agency, String officer, Fault fault, String reason, Wrong wrong) {

    /** Whose work was wrong; the agency pays and apologises whoever it was (NĐ 61/2018 Art. 21). */
    public enum Fault {
        HANDLER,
        DESK,
        COORDINATING
    }

    /** How it had ended. {@code returnedAt}, {@code collector}: where it was handed out already. */
    public record Wrong(
            Outcome outcome,
            Instant finishedAt,
            @Nullable ResultDocument document,
            @Nullable Instant returnedAt,
            @Nullable String collector) {

        static Wrong of(Phase phase) {
            var row = PhaseRow.of(phase);
            return new Wrong(
                    requireNonNull(row.outcome()),
                    requireNonNull(row.finishedAt()),
                    row.result(),
                    row.returnedAt(),
                    null);
        }

        public @Nullable String number() {
            return document == null ? null : document.number();
        }
    }
}
