package vn.motcua.catalogue;

import java.util.regex.Pattern;

/** A procedure's code: national {@code 1.001776}, or local in the pilot's time, {@code HTB.S1}. */
public record ProcedureCode(String value) {

    private static final Pattern SHAPE =
            Pattern.compile("[1-3]\\.\\d{6}(\\.\\d{3}\\.\\d{2}\\.\\d{2}\\.H\\d{2})?|HTB\\.[A-Z]\\d{1,2}");

    public ProcedureCode {
        if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("not a procedure code: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
