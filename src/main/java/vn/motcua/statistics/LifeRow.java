package vn.motcua.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was known of a dossier, from then until then (none: still); {@code spellsBefore}: how many of its spells were
 * known before.
 */
record LifeRow(Life life, Instant from, @Nullable Instant to, int spellsBefore) {

    record NumberedSpell(String code, int number, Life.Spell spell, Instant knownFrom) {

        static Map<String, Object> columns(List<NumberedSpell> rows) {
            return Map.of(
                    "codes", texts(rows, NumberedSpell::code),
                    "numbers", texts(rows, NumberedSpell::number),
                    "kinds", texts(rows, it -> it.spell().kind()),
                    "froms", texts(rows, it -> it.spell().from()),
                    "tos", texts(rows, it -> it.spell().to()),
                    "known", texts(rows, NumberedSpell::knownFrom));
        }
    }

    static List<LifeRow> of(List<Lives.Known> known) {
        var rows = new ArrayList<LifeRow>();
        for (int i = 0; i < known.size(); i++) {
            var it = known.get(i);
            var to = i + 1 < known.size() ? known.get(i + 1).from() : null;
            var spells = i == 0 ? 0 : known.get(i - 1).life().spells().size();
            rows.add(new LifeRow(it.life(), it.from(), to, spells));
        }
        return rows;
    }

    Stream<NumberedSpell> newSpells() {
        var spells = life.spells();
        return IntStream.range(spellsBefore, spells.size())
                .mapToObj(i -> new NumberedSpell(life.code(), i + 1, spells.get(i), from));
    }

    static Map<String, Object> columns(List<LifeRow> rows) {
        return Map.ofEntries(
                Map.entry("codes", texts(rows, it -> it.life.code())),
                Map.entry("agencies", texts(rows, it -> it.life.origin().agency())),
                Map.entry("procedures", texts(rows, it -> it.life.origin().procedure())),
                Map.entry("channels", texts(rows, it -> it.life.origin().channel())),
                Map.entry("received", texts(rows, it -> it.life.origin().receivedAt())),
                Map.entry("since", texts(rows, it -> it.life.stretch().since())),
                Map.entry("dues", texts(rows, it -> it.life.stretch().dueAt())),
                Map.entry("exits", texts(rows, it -> left(it, Life.Left::how))),
                Map.entry("left", texts(rows, it -> left(it, Life.Left::at))),
                Map.entry("counted", texts(rows, it -> it.life.isCounted())),
                Map.entry("from", texts(rows, LifeRow::from)),
                Map.entry("to", texts(rows, LifeRow::to)));
    }

    private static <T> @Nullable T left(LifeRow row, Function<Life.Left, T> part) {
        var left = row.life.stretch().left();
        return left == null ? null : part.apply(left);
    }

    /** PostgreSQL reads texts as whatever the statement casts them to. */
    private static <R> @Nullable String[] texts(List<R> rows, Function<R, @Nullable Object> part) {
        return rows.stream()
                .map(part)
                .map(it -> it == null ? null : it.toString())
                .toArray(String[]::new);
    }
}
