package vn.motcua.slips;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Form 06: who had the dossier when, from the timeline, never typed (one-stop.md §3.7). In words: {@code apologies},
 * new dates told to the citizen; {@code incidents}, results that were wrong; {@code opinions}, what others were asked;
 * {@code now}: who has it.
 */
record ControlPage(
        SlipHead head,
        Subject subject,
        List<ControlRow> rows,
        List<String> apologies,
        List<String> incidents,
        List<String> opinions,
        @Nullable String now)
        implements Headed {

    ControlPage {
        rows = List.copyOf(rows);
        apologies = List.copyOf(apologies);
        incidents = List.copyOf(incidents);
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

    /** {@code receivedBy}: the agency that received and hands out; {@code place}: where the matter lies. */
    record Elsewhere(String receivedBy, String place) {}
}
