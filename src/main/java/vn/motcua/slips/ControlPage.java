package vn.motcua.slips;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Form 06: who had the dossier when, from the timeline, never typed (one-stop.md §3.7). In words: {@code told}, what
 * happened to it as a whole; {@code opinions}, what others were asked; {@code now}: who has it.
 */
record ControlPage(
        SlipHead head,
        Subject subject,
        List<ControlRow> rows,
        List<Told> told,
        List<String> opinions,
        @Nullable String now)
        implements Headed {

    ControlPage {
        rows = List.copyOf(rows);
        told = List.copyOf(told);
        opinions = List.copyOf(opinions);
    }

    /**
     * {@code contributing}: the other agencies that took part, in words; empty when none did; {@code elsewhere}: where
     * the matter lies, and who received it for whom, if that is another.
     */
    record Subject(
            String code,
            String procedure,
            String agency,
            String contributing,
            String received,
            String due,
            @Nullable Elsewhere elsewhere) {}

    /** A stop, an apology with its new date, a result that was wrong: when, and in words. */
    record Told(Instant at, String labelKey, String words) {}

    /** {@code receivedBy}: the agency that received and hands out; {@code place}: where the matter lies. */
    record Elsewhere(String receivedBy, String place) {}
}
