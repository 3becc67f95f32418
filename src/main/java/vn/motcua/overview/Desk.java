package vn.motcua.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work that lies with a unit, or with one officer of it. {@code minutes}: of work that is late or due within three
 * working days, as its route gives them; {@code capacity}: the working minutes those people have until then. Pure.
 */
record Desk(String unit, String name, @Nullable Holder holder, Load load, long people, long capacity) {

    /** {@code username}: empty of what nobody has taken. */
    record Holder(String username) {}

    record Load(long open, long late, long soon, long minutes) {

        static Load of(List<DeskQuery.Row> rows) {
            return new Load(
                    rows.stream().mapToLong(DeskQuery.Row::open).sum(),
                    rows.stream().mapToLong(DeskQuery.Row::late).sum(),
                    rows.stream().mapToLong(DeskQuery.Row::soon).sum(),
                    rows.stream().mapToLong(DeskQuery.Row::minutes).sum());
        }

        long later() {
            return open - late - soon;
        }
    }

    /** Work of so many of a hundred minutes there are; nothing where nobody has a post. */
    Share pressure() {
        return new Share(load.minutes(), capacity);
    }

    boolean isTooMuch() {
        return capacity > 0 && load.minutes() > capacity;
    }
}
