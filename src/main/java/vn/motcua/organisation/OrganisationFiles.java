package vn.motcua.organisation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Csv;

/** The data files of this room under {@code data/organisation}; an empty field means none. */
final class OrganisationFiles {

    private OrganisationFiles() {}

    static List<AgencyRow> agencies() {
        return Csv.read("organisation/agencies.csv").stream()
                .map(it -> new AgencyRow(
                        it.getField("code"),
                        it.getField("name"),
                        it.getField("level"),
                        text(it, "parent"),
                        it.getField("calendar"),
                        LocalDate.parse(it.getField("valid_from")),
                        day(it, "valid_to"),
                        text(it, "initials"),
                        it.getField("mark")))
                .toList();
    }

    static List<UnitRow> units() {
        return Csv.read("organisation/units.csv").stream()
                .map(it -> new UnitRow(
                        it.getField("code"),
                        it.getField("agency"),
                        it.getField("kind"),
                        it.getField("name"),
                        LocalDate.parse(it.getField("valid_from")),
                        day(it, "valid_to"),
                        it.getField("mark")))
                .toList();
    }

    static List<IdentifierRow> identifiers() {
        return Csv.read("organisation/identifiers.csv").stream()
                .map(it -> new IdentifierRow(
                        it.getField("agency"),
                        it.getField("scheme"),
                        it.getField("value"),
                        LocalDate.parse(it.getField("valid_from")),
                        day(it, "valid_to"),
                        it.getField("mark")))
                .toList();
    }

    static List<SuccessionRow> successions() {
        return Csv.read("organisation/successions.csv").stream()
                .map(it -> new SuccessionRow(
                        it.getField("predecessor"),
                        it.getField("successor"),
                        it.getField("kind"),
                        LocalDate.parse(it.getField("date")),
                        it.getField("basis"),
                        it.getField("mark")))
                .toList();
    }

    private static @Nullable String text(NamedCsvRecord line, String field) {
        var value = line.getField(field);
        return value.isEmpty() ? null : value;
    }

    private static @Nullable LocalDate day(NamedCsvRecord line, String field) {
        var value = text(line, field);
        return value == null ? null : LocalDate.parse(value);
    }
}
