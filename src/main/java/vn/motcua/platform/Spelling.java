package vn.motcua.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people search for it: lower case, without diacritics, words with one space between. */
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    private Spelling() {}

    public static String plain(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var bare = MARKS.matcher(lower).replaceAll("").replace('đ', 'd');
        return NO_WORD.matcher(bare).replaceAll(" ").strip();
    }
}
