package vn.motcua.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** In what two records of one kind differ, component by component, down to the last. */
final class Differences {

    private Differences() {}

    static List<String> between(Record expected, Record found) {
        var differences = new ArrayList<String>();
        if (!expected.equals(found)) add(differences, "", expected, found);
        return differences;
    }

    private static void add(List<String> differences, String where, @Nullable Object expected, @Nullable Object found) {
        if (Objects.equals(expected, found)) return;
        if (expected instanceof Record && found instanceof Record) {
            for (var component : expected.getClass().getRecordComponents()) {
                var inside = where.isEmpty() ? component.getName() : where + "." + component.getName();
                add(differences, inside, part(component, expected), part(component, found));
            }
            return;
        }
        differences.add(where + ": expected " + expected + ", found " + found);
    }

    private static @Nullable Object part(java.lang.reflect.RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
