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
        Above above) {

    /** From that order on, what is looked up now and then. */
    private static final int REFERENCE = 70;

    static final ScopedValue<Frame> CURRENT = ScopedValue.newInstance();

    static Frame current() {
        return CURRENT.get();
    }

    /** What stands in one line: the work, or all there is where that is little. */
    List<MenuEntry> line() {
        return menu.stream().filter(it -> !folds() || isWork(it)).toList();
    }

    /** What stands behind one word, so that the work of those who do many things stays in one line. */
    List<MenuEntry> folded() {
        return menu.stream().filter(it -> folds() && !isWork(it)).toList();
    }

    private boolean folds() {
        return menu.stream().anyMatch(Frame::isWork)
                && menu.stream().filter(it -> !isWork(it)).count() > 1;
    }

    private static boolean isWork(MenuEntry entry) {
        return entry.order() < REFERENCE;
    }

    /** On paper and in mail, which have no frame, never. */
    static boolean showsMarks() {
        if (!CURRENT.isBound()) return false;
        var reader = current().reader();
        return reader != null && reader.seesMarks();
    }

    /** What stands above the page: of the clock, and what this reader must see wherever the reader is. */
    record Above(@Nullable String clockBanner, List<PageAlarm.Alarm> alarms) {}

    /** An officer; {@code seesMarks}: how sure reference data are is this officer's business. */
    record Reader(String name, boolean seesMarks) {}

    record Csrf(String name, String token) {}
}
