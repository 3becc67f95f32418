package vn.motcua.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far work on a dossier has come, where that bears on what may be done with the whole of it. {@code number}: of its
 * decision, once signed and numbered, wherever it is on its way; {@code partly}: only of one of several results, others
 * are still to come; {@code standsFor}: the step for which its clock stands still until it ends; {@code hands}: who has
 * it now; {@code open}: the open steps themselves.
 */
public record WorkSoFar(
        @Nullable String number, boolean partly, @Nullable String standsFor, List<Hand> hands, OpenWork open) {

    public static final WorkSoFar NONE = new WorkSoFar(null, false, null);

    public WorkSoFar(@Nullable String number, boolean partly, @Nullable String standsFor) {
        this(number, partly, standsFor, List.of(), _ -> List.of());
    }

    public WorkSoFar {
        hands = List.copyOf(hands);
    }

    /** An agency that has it, or has sent it and waits for the answer; {@code waits}: for others who work beside. */
    public record Hand(String agency, boolean waits) {}

    /**
     * Whose leaders may do that now; empty: every agency that takes part. Who is late says so and promises another day
     * (NĐ 61/2018 Art. 19, form 04); who handles it stops it (form 05), and where several do at once, the one that
     * waits for them all. What the law gives to the desk that received is asked at its own door.
     */
    Set<String> agenciesFor(Verb verb) {
        return switch (verb) {
            case REAPPOINT -> agencies(hands);
            case STOP, GO_ON -> {
                var waiting = hands.stream().filter(Hand::waits).toList();
                yield agencies(waiting.isEmpty() ? hands : waiting);
            }
            case PASS_ON,
                    ASK_SUPPLEMENT,
                    SUPPLEMENT,
                    OBLIGE,
                    DISCHARGE,
                    PAUSE,
                    RESUME,
                    WITHDRAW,
                    CORRECT,
                    REPLACE,
                    RESOLVE,
                    HAND_OUT,
                    REOPEN -> Set.of();
        };
    }

    private static Set<String> agencies(List<Hand> hands) {
        return hands.stream().map(Hand::agency).collect(Collectors.toUnmodifiableSet());
    }
}
