package vn.motcua.identity;

import java.time.LocalDate;

/** What is to be signed, for which agency, in a matter of which procedure and field, on which day. */
public record SignedPaper(Kind kind, String agency, String procedure, String field, LocalDate day) {

    /** The result of a dossier; the apology with a new date (form 04); the notice that handling stops (form 05). */
    public enum Kind {
        RESULT,
        APOLOGY,
        STOP
    }
}
