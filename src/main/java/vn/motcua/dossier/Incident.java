package vn.motcua.dossier;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;

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

    /**
     * How it had ended. {@code name}: which of several results it is; {@code returnedAt}, {@code collector}: where it
     * was handed out already.
     */
    public record Wrong(
            @Nullable String name,
            Outcome outcome,
            Instant finishedAt,
            @Nullable ResultDocument document,
            @Nullable Instant returnedAt,
            @Nullable String collector) {

        /** Of several results the one of that leg; which, has to be said. Silence has no paper that could be wrong. */
        static Decision<Wrong> of(Phase phase, @Nullable Integer leg) {
            var row = PhaseRow.of(phase);
            var answer = requireNonNull(row.answer());
            if (answer.ofLegs().isEmpty())
                return Decision.granted(wrong(row, null, answer.outcome(), answer.document()));
            return answer.ofLegs().stream()
                    .filter(it -> leg != null && it.leg() == leg)
                    .findFirst()
                    .map(it -> it.document() == null
                            ? Decision.<Wrong>refused(
                                    Refusal.of("dossier.reopen.silent").on("leg"))
                            : Decision.granted(wrong(row, it.name(), it.outcome(), it.document())))
                    .orElseGet(() ->
                            Decision.refused(Refusal.of("dossier.reopen.which").on("leg")));
        }

        private static Wrong wrong(
                PhaseRow row, @Nullable String name, Outcome outcome, @Nullable ResultDocument document) {
            return new Wrong(name, outcome, requireNonNull(row.finishedAt()), document, row.returnedAt(), null);
        }

        public @Nullable String number() {
            return document == null ? null : document.number();
        }
    }
}
