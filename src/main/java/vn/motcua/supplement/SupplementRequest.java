package vn.motcua.supplement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;

/** A request for all that is missing in a dossier, from its proposal to its last answer. */
public record SupplementRequest(
        DossierCode code,
        int number,
        State state,
        String reason,
        Proposed proposed,
        @Nullable Issued issued,
        @Nullable Closed closed,
        List<Item> items) {

    public SupplementRequest {
        items = List.copyOf(items);
    }

    /** PROPOSED: waits for the desk; ISSUED: with the citizen; CANCELLED: declined, or the dossier has ended. */
    public enum State {
        PROPOSED,
        ISSUED,
        ANSWERED,
        CANCELLED
    }

    /** {@code guidance}: told at the desk before acceptance, under that reference. */
    public record Proposed(
            String by, String agency, Instant at, @Nullable String guidance) {

        public Proposed(String by, String agency, Instant at) {
            this(by, agency, at, null);
        }
    }

    /** {@code nth}: counted among those sent; {@code slip}: its number in the book of form 02. */
    public record Issued(
            int nth,
            long slip,
            String by,
            Instant at,
            @Nullable LocalDate answerBy,
            Contact contact,
            boolean beyondMax) {}

    public record Closed(String by, Instant at, @Nullable String reason) {}

    /** Throws where it was never sent. */
    public Issued sent() {
        return Objects.requireNonNull(issued, "never sent");
    }

    /** Whether nothing is left to come after these. */
    boolean isAnsweredBy(List<Answered> answers) {
        return answers.size() == open().size();
    }

    public List<Item> open() {
        return items.stream().filter(Item::isOpen).toList();
    }
}
