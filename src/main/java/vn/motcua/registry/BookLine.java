package vn.motcua.registry;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Outcome;
import vn.motcua.platform.Words;

/**
 * One line of a tracking book, with the columns of form 07. {@code lead}: the agency that decides; {@code moved}: where
 * a change of the calendar has moved the date.
 */
public record BookLine(
        long number,
        DossierCode code,
        String procedure,
        Citizen citizen,
        Place place,
        Days days,
        State state,
        @Nullable Moved moved,
        List<Told> told) {

    /** Waiting for papers, for payment; withdrawn; stopped: 5, 6, 7 and 8 at the national gateway. */
    private static final int FIRST_OUT_OF_THE_ORDINARY = 5;

    private static final int LAST_OUT_OF_THE_ORDINARY = 8;

    /** {@code address} and {@code phone}: only for who keeps the book. */
    public record Citizen(
            String name, @Nullable String address, @Nullable String phone) {}

    public record Place(String desk, String lead) {}

    /** {@code due}: none where handling has ended without an answer. */
    public record Days(
            Instant received,
            @Nullable Instant due,
            @Nullable Instant returned) {}

    /** {@code status}: the gateway's number; {@code collector}: who signed for the result. */
    public record State(
            int status, @Nullable Outcome outcome, @Nullable String collector) {}

    /** The date first promised, and the documents that changed the calendar since the limit has run. */
    public record Moved(Instant from, String basis) {}

    /** What the citizen was told that changed the limit, on which day, in order. */
    public record Told(What what, Instant at) {

        /** An apology with a new date, a supplement that was complete, a wrong result opened again. */
        public enum What {
            REAPPOINTED,
            SUPPLEMENTED,
            REOPENED
        }

        String words() {
            return Words.t("registry.note." + what, Words.day(at));
        }
    }

    /** What the last column says: how it ended or why it stands, what the citizen was told, what moved its date. */
    public String note() {
        var all = Stream.of(Stream.of(ending()), told.stream().map(Told::words), Stream.of(date()));
        return all.flatMap(it -> it).filter(it -> !it.isEmpty()).collect(Collectors.joining("; "));
    }

    private String date() {
        return moved == null ? "" : Words.t("registry.note.moved", Words.day(moved.from()), moved.basis());
    }

    /** Said where it did not end with what was asked for, or stands. */
    private String ending() {
        if (state.status() >= FIRST_OUT_OF_THE_ORDINARY && state.status() <= LAST_OUT_OF_THE_ORDINARY)
            return Words.t("registry.note." + state.status());
        return state.outcome() == null || state.outcome() == Outcome.GRANTED
                ? ""
                : Words.t("registry.note." + state.outcome());
    }
}
