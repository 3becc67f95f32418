package vn.motcua.overview;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Words;

/** So many of so many; of none it is nothing that could be compared. Pure. */
record Share(long part, long whole) {

    private static final double HUNDRED = 100.0;

    boolean isEmpty() {
        return whole == 0;
    }

    /** Of a hundred, to a tenth; none of nothing. */
    @Nullable
    Double percent() {
        return whole == 0 ? null : Math.round(HUNDRED * 10 * part / whole) / 10.0;
    }

    /** 96,4 %, or a dash. */
    String words() {
        var percent = percent();
        return percent == null ? "–" : text(percent, "%.1f") + " %";
    }

    /** As a chart reads it; empty where there is nothing. */
    String value() {
        var percent = percent();
        return percent == null ? "" : percent.toString();
    }

    /** +3,1, −0,4 or ±0,0: by how many points of a hundred it is more than the other; a dash without both. */
    String since(Share other) {
        var now = percent();
        var then = other.percent();
        if (now == null || then == null) return "–";
        var points = Math.round((now - then) * 10) / 10.0;
        if (points == 0) return "±" + text(0, "%.1f");
        return (points > 0 ? "+" : "−") + text(Math.abs(points), "%.1f");
    }

    private static String text(double value, String format) {
        return String.format(Words.vietnamese() ? Locale.of("vi") : Locale.ENGLISH, format, value);
    }
}
