package vn.motcua.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: who reads it in which language, the menu, the token of its forms, the banner of a
 * shifted clock. {@code translation}: the same page in the other language; none where following it would lose what was
 * typed. {@code foot}: the pages for everybody, for officers, whose menu does not have them.
 */
record Frame(
        String lang,
        String path,
        @Nullable String translation,
        @Nullable Reader reader,
        List<MenuEntry> menu,
        List<MenuEntry> foot,
        Csrf csrf,
        @Nullable String clockBanner) {

    static final ScopedValue<Frame> CURRENT = ScopedValue.newInstance();

    static Frame current() {
        return CURRENT.get();
    }

    /** On paper and in mail, which have no frame, never. */
    static boolean showsMarks() {
        if (!CURRENT.isBound()) return false;
        var reader = current().reader();
        return reader != null && reader.seesMarks();
    }

    /** An officer; {@code seesMarks}: how sure reference data are is this officer's business. */
    record Reader(String name, boolean seesMarks) {}

    record Csrf(String name, String token) {}
}
