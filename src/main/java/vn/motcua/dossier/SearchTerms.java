package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.platform.Spelling;

/**
 * Text as searched for: lower case, without diacritics, words with one space between. A person is found by any run of
 * words of the name from a word's beginning ("van an" finds Nguyễn Văn An), by identifier and by telephone.
 */
public final class SearchTerms {

    private static final Pattern NUMBER = Pattern.compile("[0-9 .+-]+");
    private static final int TERM_LENGTH_MAX = 60;
    private static final int TAILS_MAX = 12;

    private SearchTerms() {}

    /** What stands in the index for these people. */
    static Set<String> of(List<Person> people) {
        var terms = new LinkedHashSet<String>();
        for (var person : people) {
            terms.addAll(tails(Spelling.plain(person.name())));
            terms.add(digits(person.identifier()));
            if (person.phone() != null) terms.add(digits(person.phone()));
        }
        terms.remove("");
        return terms;
    }

    /** The beginnings of terms that a search for this text looks for: a number is also tried without its spaces. */
    public static List<String> sought(String typed) {
        var sought = new LinkedHashSet<String>();
        sought.add(cut(Spelling.plain(typed)));
        if (NUMBER.matcher(typed.strip()).matches()) sought.add(digits(typed));
        sought.remove("");
        return List.copyOf(sought);
    }

    private static List<String> tails(String words) {
        var tails = new ArrayList<String>();
        for (int from = 0; from >= 0 && tails.size() < TAILS_MAX; from = next(words, from))
            tails.add(cut(words.substring(from)));
        return tails;
    }

    private static int next(String words, int from) {
        var space = words.indexOf(' ', from);
        return space < 0 ? -1 : space + 1;
    }

    private static String digits(String text) {
        return cut(text.replaceAll("[^0-9]", ""));
    }

    private static String cut(String term) {
        return term.substring(0, Math.min(term.length(), TERM_LENGTH_MAX));
    }
}
