package vn.motcua.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who is to hold which post from when until the end of which day, and on what basis, as it was typed. */
public record Appointing(
        String username,
        String unit,
        String role,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        boolean badLastDay,
        String basis,
        Position position) {

    /** {@code rank} empty: signs nothing; {@code secondedFrom} empty: an officer of that agency itself. */
    public record Position(String rank, String title, String secondedFrom) {
        public static final Position PLAIN = new Position("", "", "");
    }
}
