package vn.motcua.registry;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.catalogue.Field;

/** Which tracking book: of an agency, a field and a year, written {@code HTB.01-LAND-2011}. */
public record BookCode(String agency, Field field, int year) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z0-9.]{1,30})-([A-Z]{1,20})-(\\d{4})");

    /** Empty for what names no book. */
    public static Optional<BookCode> parse(String text) {
        var match = SHAPE.matcher(text);
        if (!match.matches()) return Optional.empty();
        return Arrays.stream(Field.values())
                .filter(it -> it.name().equals(match.group(2)))
                .findFirst()
                .map(it -> new BookCode(match.group(1), it, Integer.parseInt(match.group(3))));
    }

    /** The key of its numbers, see {@link Books}. */
    String key() {
        return Books.tracking(field);
    }

    @Override
    public String toString() {
        return agency + "-" + field + "-" + year;
    }
}
