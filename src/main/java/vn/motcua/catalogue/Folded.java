package vn.motcua.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people type it in a hurry: without case and diacritics, {@code "Đăng ký"} as {@code "dang ky"}. */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folded() {}

    static String fold(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace('đ', 'd');
    }

    /** Whether the text has every word of the question somewhere, in any order. */
    static boolean matches(String text, String question) {
        var folded = fold(text);
        return fold(question).strip().isEmpty()
                || Pattern.compile("\\s+").splitAsStream(fold(question).strip()).allMatch(folded::contains);
    }
}
