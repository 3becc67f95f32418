package vn.motcua.supplement;

import static vn.motcua.supplement.ItemFields.text;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;

/**
 * A request as typed. {@code items}: by the number of the row; {@code more}: the clerk only wants further rows;
 * {@code confirmed}: asking once too often, and knows it.
 */
record AskForm(
        @Nullable Long version,
        @Nullable String reason,
        @Nullable Map<String, ItemFields> items,
        @Nullable String contact,
        @Nullable String phone,
        @Nullable Integer rows,
        @Nullable String more,
        @Nullable Boolean confirmed,
        @Nullable String onceKey) {

    private static final int ROWS_FIRST = 3;

    /** No version named: none fits. */
    Asked asked(DossierCode code) {
        return new Asked(code, version == null ? -1 : version, text(reason));
    }

    List<Wanted> wanted() {
        return IntStream.rangeClosed(1, AskingRules.ITEMS_MAX)
                .filter(row -> !row(row).isEmpty())
                .mapToObj(row -> row(row).wanted(field(row)))
                .toList();
    }

    Contact contactOr(String name) {
        return new Contact(contact == null ? name : contact, text(phone));
    }

    ItemFields row(int row) {
        return items == null ? ItemFields.NONE : items.getOrDefault(String.valueOf(row), ItemFields.NONE);
    }

    static String field(int row) {
        return "items[" + row + "]";
    }

    boolean wantsRows() {
        return more != null;
    }

    int rowsShown() {
        var shown = rows == null ? ROWS_FIRST : rows + (wantsRows() ? ROWS_FIRST : 0);
        return Math.clamp(shown, ROWS_FIRST, AskingRules.ITEMS_MAX);
    }

    boolean mayHaveMore() {
        return rowsShown() < AskingRules.ITEMS_MAX;
    }
}
