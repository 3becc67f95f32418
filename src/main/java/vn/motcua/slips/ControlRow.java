package vn.motcua.slips;

import org.jspecify.annotations.Nullable;

/**
 * One hand-over. From {@code from} to {@code to}, given and received at these moments (in words), by these people;
 * {@code resultKey}: early, on time or late; none while the work goes on.
 */
record ControlRow(int index, Side from, Side to, @Nullable String resultKey, String note) {

    /** A unit with its person and the moment; empty text where it has not happened yet. */
    record Side(String unit, String moment, String person) {}
}
