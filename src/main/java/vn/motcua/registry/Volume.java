package vn.motcua.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A volume of a yearly book: closed, or open and the last one. Numbers run on from one volume to the next. */
public record Volume(
        int number, long first, long last, @Nullable Closing closing) {

    /** So many lines are printed in one piece. */
    static final int PART_LINES = 500;

    /** A piece for the printer, with its first and last number. */
    public record Part(int number, long first, long last) {}

    /** {@code last}: the last number of the year so far; {@code closings}: in order. None for an empty book. */
    static List<Volume> of(long last, List<Closing> closings) {
        var volumes = new ArrayList<Volume>();
        long before = 0;
        for (var closing : closings) {
            volumes.add(new Volume(closing.volume(), before + 1, closing.last(), closing));
            before = closing.last();
        }
        if (last > before) volumes.add(new Volume(closings.size() + 1, before + 1, last, null));
        return List.copyOf(volumes);
    }

    public boolean isOpen() {
        return closing == null;
    }

    public long entries() {
        return last - first + 1;
    }

    public List<Part> parts() {
        var count = Math.ceilDiv(entries(), PART_LINES);
        return IntStream.rangeClosed(1, (int) count).mapToObj(this::part).toList();
    }

    private Part part(int number) {
        var from = first + (long) (number - 1) * PART_LINES;
        return new Part(number, from, Math.min(from + PART_LINES - 1, last));
    }
}
