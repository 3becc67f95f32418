package vn.motcua.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be signed, for which agency, in a matter of which procedure and field, on which day. {@code seat}: in
 * which post the route has it signed; none: by the agency's leaders.
 */
public record SignedPaper(
        Kind kind,
        String agency,
        String procedure,
        String field,
        LocalDate day,
        @Nullable Seat seat) {

    public SignedPaper(Kind kind, String agency, String procedure, String field, LocalDate day) {
        this(kind, agency, procedure, field, day, null);
    }

    public record Seat(String unit, String role) {}

    /** The result of a dossier; the apology with a new date (form 04); the notice that handling stops (form 05). */
    public enum Kind {
        RESULT,
        APOLOGY,
        STOP
    }
}
