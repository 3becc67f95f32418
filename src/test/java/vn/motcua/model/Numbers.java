package vn.motcua.model;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import vn.motcua.platform.Csv;

/** The law's numbers by the day of receipt, read from the data file without the classes of policy. */
record Numbers(List<NamedCsvRecord> rows) {

    static Numbers read() {
        return new Numbers(Csv.read("policy/rules.csv"));
    }

    /** The rule of that procedure, else the one for all. */
    String of(Life it, String key) {
        var day = World.day(it.now.dates().receivedAt());
        return rows.stream()
                .filter(row -> row.getField("key").equals(key) && holds(row, day))
                .filter(row -> row.getField("procedure").isEmpty()
                        || row.getField("procedure").equals(it.route.family()))
                .max((one, other) -> one.getField("procedure").compareTo(other.getField("procedure")))
                .orElseThrow()
                .getField("value");
    }

    /** Empty: as often as needed. */
    OptionalInt count(Life it, String key) {
        var value = of(it, key);
        return value.equals("UNLIMITED") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
    }

    private static boolean holds(NamedCsvRecord row, LocalDate day) {
        var until = row.getField("valid_to");
        return !day.isBefore(LocalDate.parse(row.getField("valid_from")))
                && (until.isEmpty() || day.isBefore(LocalDate.parse(until)));
    }
}
