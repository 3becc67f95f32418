package vn.motcua.house;

import java.util.Set;
import java.util.TreeSet;

/** The frozen exceptions of the house rules: {@code rule | what | reason}, one a line. New ones need a reason. */
final class Exceptions {

    private Exceptions() {}

    static Set<String> of(String rule) {
        var found = new TreeSet<String>();
        for (var line : lines()) {
            if (line[0].strip().equals(rule)) found.add(line[1].strip());
        }
        return found;
    }

    static String[][] lines() {
        return House.text(House.ROOT.resolve("src/test/resources/house/exceptions.txt"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|", 3))
                .toArray(String[][]::new);
    }
}
