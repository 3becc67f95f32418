package vn.motcua.slips;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Csv;

/** The forms of {@code data/slips/forms.csv}: which title and number is printed on a day. */
final class Forms {

    static final String RECEIPT = "01";
    static final String SUPPLEMENT = "02";
    static final String REFUSAL = "03";
    static final String APOLOGY = "04";
    static final String STOP = "05";
    static final String CONTROL = "06";
    /** Not a form of the circulars: the decision, certificate or permit itself. */
    static final String RESULT = "ket-qua";

    private static final List<Form> ALL =
            Csv.read("slips/forms.csv").stream().map(Forms::form).toList();

    private Forms() {}

    /** A day before the first one-stop instrument has no form: that is a bug and throws. */
    static Form of(String key, LocalDate day) {
        return ALL.stream()
                .filter(it -> it.key().equals(key) && it.holdsOn(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form " + key + " on " + day));
    }

    private static Form form(NamedCsvRecord row) {
        return new Form(
                row.getField("key"),
                LocalDate.parse(row.getField("since")),
                end(row.getField("until")),
                row.getField("number"),
                row.getField("title"),
                row.getField("suffix"));
    }

    private static @Nullable LocalDate end(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
