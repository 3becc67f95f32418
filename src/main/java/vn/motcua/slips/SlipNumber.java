package vn.motcua.slips;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.registry.RegisterEntry;
import vn.motcua.registry.Registers;

/** The number that a dossier's last paper of a kind has in its book. */
final class SlipNumber {

    private SlipNumber() {}

    static @Nullable String of(Registers registers, DossierCode code, String book, Form form) {
        return registers.of(code).reversed().stream()
                .filter(it -> it.book().equals(book))
                .findFirst()
                .map(RegisterEntry::number)
                .map(it -> form.numbered(Registers.four(it)))
                .orElse(null);
    }
}
