package vn.motcua.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Mark;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Csv;
import vn.motcua.platform.LegalClock;

/** How many points parts are worth, by date: as they come with the system, or as an administrator has entered them. */
@Service
class Schemes {

    static final BigDecimal TOTAL = BigDecimal.valueOf(100);
    static final int BASIS_MAX = 300;

    private final Scheme builtIn = builtIn();
    private final SchemeTable table;
    private final LegalClock clock;

    Schemes(SchemeTable table, LegalClock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** What holds on that day. */
    Scheme on(LocalDate day) {
        return table.all().stream()
                .filter(it -> !it.since().isAfter(day))
                .findFirst()
                .orElse(builtIn);
    }

    /** The newest first, what comes with the system last. */
    List<Scheme> all() {
        return Stream.concat(table.all().stream(), Stream.of(builtIn)).toList();
    }

    /** {@code maxima}: none where a number could not be read. Refuses what does not add up to a hundred. */
    @Transactional
    public Decision<LocalDate> enter(
            @Nullable LocalDate since,
            Map<Part, @Nullable BigDecimal> maxima,
            String basis,
            @Nullable Mark mark,
            Actor by) {
        if (since == null)
            return Decision.refused(Refusal.of("score.scheme.no-day").on("since"));
        if (basis.isBlank() || basis.length() > BASIS_MAX)
            return Decision.refused(
                    Refusal.of("score.scheme.no-basis", BASIS_MAX).on("basis"));
        var read = new EnumMap<Part, BigDecimal>(Part.class);
        for (var part : Part.values()) {
            var points = maxima.get(part);
            if (points == null)
                return Decision.refused(Refusal.of("score.scheme.no-number").on(part.name()));
            read.put(part, points);
        }
        var scheme = new Scheme(since, basis.strip(), mark == null ? Mark.ILLUSTRATIVE : mark, by.username(), read);
        if (scheme.total().compareTo(TOTAL) != 0)
            return Decision.refused(
                    Refusal.of("score.scheme.not-hundred", scheme.total().toPlainString()));
        table.add(scheme, by.username(), clock.instant());
        return Decision.granted(since);
    }

    private static Scheme builtIn() {
        var maxima = new EnumMap<Part, BigDecimal>(Part.class);
        for (var row : Csv.read("score/maxima.csv"))
            maxima.put(Part.valueOf(row.getField("part")), new BigDecimal(row.getField("points")));
        return new Scheme(LocalDate.EPOCH, "QĐ 766/QĐ-TTg", Mark.ILLUSTRATIVE, null, maxima);
    }
}
