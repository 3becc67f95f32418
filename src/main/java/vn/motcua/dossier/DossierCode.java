package vn.motcua.dossier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A dossier's code for life: receiving agency, day of receipt, number of that day: {@code HTB.01-110701-0001}. */
public record DossierCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{1,6}(\\.[A-Z0-9]{2,4}){0,3}-\\d{6}-\\d{4,9}");

    /** People copy a code with blanks, and phones make dashes of hyphens. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u2010-\\u2015-]+");

    public DossierCode {
        if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("not a dossier code: " + value);
    }

    /**
     * Reads what a person typed or scanned: trimmed, upper case, blanks and dashes for hyphens; empty when it has not
     * the shape of a code.
     */
    public static Optional<DossierCode> parse(String typed) {
        var text = BETWEEN.matcher(typed.strip()).replaceAll("-").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(text).matches() ? Optional.of(new DossierCode(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
