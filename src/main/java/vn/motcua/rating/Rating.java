package vn.motcua.rating;

import java.time.Instant;
import java.util.Map;

/** What holds of a dossier: its last revision. {@code firstAt}: when it was given for the first time. */
record Rating(int revision, Instant at, Instant firstAt, Way way, Map<Integer, Integer> points, String remark) {

    /** With the key of the receipt, or on a paper that the desk has entered. */
    enum Way {
        KEY,
        SLIP
    }

    boolean says(Given given) {
        return points.equals(given.points()) && remark.equals(given.remark());
    }
}
