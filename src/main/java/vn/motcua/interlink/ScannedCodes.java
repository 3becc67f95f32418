package vn.motcua.interlink;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.ScannedCode;

/** Codes of dossiers as a scanner types them, one on a line or several, and numbers of transfer slips. */
final class ScannedCodes {

    static final int CODES_MAX = 200;

    private static final String BETWEEN = "[\\s,;]+";

    private ScannedCodes() {}

    /** Each once, in order; what is no code stays as it was typed but for its key, so that it can be told. */
    static List<String> of(@Nullable String typed) {
        if (typed == null) return List.of();
        return typed.lines()
                .map(String::strip)
                .flatMap(ScannedCodes::parts)
                .map(ScannedCode::shown)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    /** A line is one code that was copied with blanks, or several. */
    private static Stream<String> parts(String line) {
        return DossierCode.parse(line).isPresent() ? Stream.of(line) : Stream.of(line.split(BETWEEN));
    }
}
