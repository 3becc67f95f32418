package vn.motcua.organisation;

import java.util.regex.Pattern;

/** Our short code of an agency, the first part of its dossiers' codes: {@code HTB}, {@code HTB.01}. */
public record AgencyCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{1,6}(\\.[A-Z0-9]{2,4}){0,3}");

    public AgencyCode {
        if (!isOne(value)) throw new IllegalArgumentException("not an agency code: " + value);
    }

    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
