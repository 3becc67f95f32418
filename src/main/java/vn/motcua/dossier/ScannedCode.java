package vn.motcua.dossier;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a scanner types: a code, or the address in the QR code of a receipt. The key in that address is its citizen's:
 * nobody here reads it, and it is never shown again.
 */
public final class ScannedCode {

    private static final Pattern IN_ADDRESS = Pattern.compile("(?i)[?&]code=([^&#\\s]+)");
    private static final Pattern KEY = Pattern.compile("(?i)[?&#]?\\bkey=[^&\\s]*");

    private ScannedCode() {}

    public static Optional<DossierCode> of(String typed) {
        var address = IN_ADDRESS.matcher(typed);
        return DossierCode.parse(
                address.find()
                        ? address.group(1)
                        : typed.replaceFirst("[?#].*", "").replaceFirst(".*/", ""));
    }

    /** As it may be shown to whoever typed it: the code, or else all but the key. */
    public static String shown(String typed) {
        return of(typed)
                .map(DossierCode::value)
                .orElseGet(() -> KEY.matcher(typed).replaceAll(""));
    }
}
