package vn.motcua.slips;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Mark;
import vn.motcua.platform.Csv;

/** The forms of {@code data/slips/forms.csv}: which title and number is printed on a day at an agency. */
final class Forms {

    static final String RECEIPT = "01";
    static final String SUPPLEMENT = "02";
    static final String REFUSAL = "03";
    static final String APOLOGY = "04";
    static final String STOP = "05";
    static final String CONTROL = "06";
    static final String BOOK = "07";
    /** Not a numbered form: it goes with papers from agency to agency. */
    static final String TRANSFER = "phieu-chuyen";
    /** Not a numbered form either: it asks another for an opinion. */
    static final String OPINION = "phieu-lay-y-kien";
    /** Not a form of the circulars: the decision, certificate or permit itself. */
    static final String RESULT = "ket-qua";

    private static final FormBook ALL =
            new FormBook(Csv.read("slips/forms.csv").stream().map(Forms::form).toList());

    private Forms() {}

    static Form of(String key, String agency, LocalDate day) {
        return ALL.of(key, agency, day);
    }

    /** Every version, of the circulars and of single agencies. */
    static List<Form> all() {
        return ALL.all();
    }

    private static Form form(NamedCsvRecord row) {
        var until = text(row, "until");
        return new Form(
                row.getField("key"),
                new Form.Period(LocalDate.parse(row.getField("since")), until == null ? null : LocalDate.parse(until)),
                text(row, "agency"),
                new Form.Printed(
                        row.getField("number"),
                        row.getField("title"),
                        row.getField("suffix"),
                        PaperSize.valueOf(row.getField("size")),
                        row.getField("foot")),
                new Form.Source(row.getField("basis"), Mark.valueOf(row.getField("mark"))));
    }

    private static @Nullable String text(NamedCsvRecord row, String field) {
        var text = row.getField(field);
        return text.isEmpty() ? null : text;
    }
}
