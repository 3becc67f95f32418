package vn.motcua.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Sql;

/** One of the rows behind a number. {@code details}: as the database writes them. */
record OperationalRow(Key key, List<@Nullable String> details) {

    /** Rows come in the order of their moment. */
    record Key(Instant at, String code, int n) {

        static final Key FIRST = new Key(Instant.EPOCH, "", 0);

        /** As an address carries it; what cannot be read is the first. */
        static Key parse(@Nullable String text) {
            var parts = text == null ? new String[0] : text.split("~", 3);
            if (parts.length != 3) return FIRST;
            try {
                return new Key(Instant.parse(parts[0]), parts[1], Integer.parseInt(parts[2]));
            } catch (DateTimeParseException | NumberFormatException unreadable) {
                return FIRST;
            }
        }

        @Override
        public String toString() {
            return at + "~" + code + "~" + n;
        }
    }

    static OperationalRow of(ResultSet row, int details) throws SQLException {
        var texts = new ArrayList<@Nullable String>();
        for (int i = 0; i < details; i++) texts.add(row.getString(4 + i));
        return new OperationalRow(new Key(Sql.instant(row, "at"), row.getString("code"), row.getInt("n")), texts);
    }
}
