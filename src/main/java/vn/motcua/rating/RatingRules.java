package vn.motcua.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;

/** What a filled form comes to: every question that concerns everybody is answered, none with points it has not. */
final class RatingRules {

    static final int REMARK_MAX = 1000;

    private RatingRules() {}

    /** {@code typed}: by the fields of the indices. */
    static Decision<Given> read(Scale scale, Map<String, String> typed, String remark) {
        var points = new HashMap<Integer, Integer>();
        var missing = new ArrayList<Refusal>();
        for (var index : scale.indices())
            points(index, typed.getOrDefault(index.field(), ""))
                    .ifPresentOrElse(
                            it -> points.put(index.number(), it),
                            () -> missing(index).ifPresent(missing::add));
        var words = remark.strip();
        if (words.length() > REMARK_MAX)
            missing.add(Refusal.of("rating.remark-long", REMARK_MAX).on("remark"));
        return missing.isEmpty() ? Decision.granted(new Given(points, words)) : new Refused<>(missing);
    }

    /** The most that could have been given by those answers. */
    static int possible(Scale scale, Given given) {
        return scale.indices().stream()
                .filter(it -> given.points().containsKey(it.number()))
                .mapToInt(Index::best)
                .sum();
    }

    /** The answers of each index, for the table. */
    static String[] keys(Scale scale, Given given) {
        return List.of(given.numbers()).stream()
                .map(number -> scale.indices().get(number - 1).key())
                .toArray(String[]::new);
    }

    private static Optional<Refusal> missing(Index index) {
        return index.optional()
                ? Optional.empty()
                : Optional.of(Refusal.of("rating.not-answered", index.number()).on(index.field()));
    }

    private static OptionalInt points(Index index, String typed) {
        return index.answers().stream()
                .mapToInt(Index.Answer::points)
                .filter(it -> Integer.toString(it).equals(typed))
                .findFirst();
    }
}
