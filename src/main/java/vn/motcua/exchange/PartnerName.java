package vn.motcua.exchange;

import java.util.regex.Pattern;

/** By what systems call each other in messages: {@code htb-huyen}. */
record PartnerName(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,29}");

    PartnerName {
        if (!isOne(value)) throw new IllegalArgumentException("not a system's name: " + value);
    }

    static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** Under which its acts stand on timelines; nobody signs in with it. */
    String account() {
        return "partner." + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
