package vn.motcua.slips;

import static vn.motcua.platform.Words.t;

import java.util.Optional;
import vn.motcua.catalogue.Field;
import vn.motcua.dossier.DossierCode;
import vn.motcua.registry.Books;
import vn.motcua.registry.RegisterEntry;
import vn.motcua.registry.Registers;

/**
 * A dossier's number in the tracking book of its field and year. Slips of the dossier carry it with the symbol of that
 * field: each book begins at 1, and a number must be one paper's at its agency in its year.
 */
record TrackingNumber(String volume, String serial, String symbol) {

    /** {@code 0002.ĐĐ/PKS-BPTNTKQ}, as it stands after "Số:". */
    String on(Form form) {
        return form.numbered(serial + "." + symbol);
    }

    static Optional<TrackingNumber> of(Registers registers, DossierCode code, Field field) {
        return registers.of(code).stream()
                .filter(it -> it.book().equals(Books.tracking(field)))
                .findFirst()
                .map(it -> of(it, field));
    }

    private static TrackingNumber of(RegisterEntry entry, Field field) {
        var year = t("catalogue.field." + field) + " - " + entry.year();
        return new TrackingNumber(
                entry.volume() == 1 ? year : t("slips.receipt.book.volume", year, entry.volume()),
                Registers.four(entry.number()),
                field.symbol());
    }
}
