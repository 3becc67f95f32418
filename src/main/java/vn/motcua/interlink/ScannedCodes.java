package vn.motcua.interlink;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;

/** Codes as a scanner types them, one on a line; the QR code of a receipt holds an address that ends in the code. */
final class ScannedCodes {

    static final int CODES_MAX = 200;

    private ScannedCodes() {}

    /** Each once, in order; what is no code stays as it was typed, so that it can be told. */
    static List<String> of(@Nullable String typed) {
        if (typed == null) return List.of();
        return typed.lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(ScannedCodes::code)
                .distinct()
                .toList();
    }

    private static String code(String line) {
        var last = line.replaceFirst("[?#].*", "").replaceFirst(".*/", "").toUpperCase(Locale.ROOT);
        return DossierCode.parse(last).map(DossierCode::value).orElse(line);
    }
}
