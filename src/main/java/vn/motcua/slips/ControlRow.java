package vn.motcua.slips;

import org.jspecify.annotations.Nullable;

/** One hand-over, from {@code from} to {@code to}; no result while the work goes on. */
record ControlRow(int index, Side from, Side to, @Nullable Result result, String note) {

    /** A unit with its person and the moment; empty text where it has not happened or nobody is meant. */
    record Side(String unit, String moment, String person) {}

    /** {@code key}: early, on time or late, against the moment {@code due} (in words). */
    record Result(String key, String due) {}
}
