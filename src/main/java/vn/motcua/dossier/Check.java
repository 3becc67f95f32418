package vn.motcua.dossier;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a room above proves of all dossiers, when {@code verify --all} has proved their timelines and every night: each
 * time of a stretch, in one statement, so that it sees one picture and keeps nobody from work.
 */
public interface Check {

    /** The dossiers after one code up to another, in the order of their codes. */
    record Stretch(String after, String upTo) {

        /** Codes are made of what comes before the tilde. */
        public static final Stretch ALL = new Stretch("", "~");

        /** A statement that reads those tables of this stretch alone; it takes {@code :after} and {@code :upTo}. */
        public static String of(String statement, String... tables) {
            var cut = statement;
            for (var table : tables)
                cut = cut.replaceAll(
                        Pattern.quote(table) + "\\b",
                        "(SELECT * FROM " + table + " WHERE code > :after AND code <= :upTo)");
            return cut;
        }
    }

    /** One line for each dossier found wrong, at most a hundred, ending in its code; empty when all is well. */
    List<String> violations(Stretch stretch);

    default List<String> violations() {
        return violations(Stretch.ALL);
    }
}
