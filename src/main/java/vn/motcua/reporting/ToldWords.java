package vn.motcua.reporting;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Money;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.OperationalReport.Told;
import vn.motcua.platform.Words;
import vn.motcua.statistics.Grouping;

/** Puts what the database says of a report into words, a whole column at a time. */
@Component
class ToldWords {

    static final String NOTHING = "–";
    private static final String CITIZEN = "citizen";

    private final LineNames names;
    private final NameQuery looked;

    ToldWords(LineNames names, NameQuery looked) {
        this.names = names;
        this.looked = looked;
    }

    List<String> column(Told told, List<? extends @Nullable String> values, LocalDate on) {
        var known = switch (told) {
            case OFFICER -> looked.people(values);
            case UNIT -> looked.units(values, on);
            default -> Map.<String, String>of();
        };
        return values.stream()
                .map(it -> it == null || it.isEmpty() ? NOTHING : known.getOrDefault(it, one(told, it, on)))
                .toList();
    }

    /** Of a line that a reader asks for by its address; what no line can be is not found. */
    String typed(Told told, String value, LocalDate on) {
        try {
            return column(told, List.of(value), on).getFirst();
        } catch (DateTimeException | IllegalArgumentException | NoSuchElementException | NoSuchMessageException none) {
            throw new NotFound();
        }
    }

    private String one(Told told, String value, LocalDate on) {
        return switch (told) {
            case AGENCY -> names.of(Grouping.AGENCY, value, on);
            case FIELD -> names.of(Grouping.FIELD, value, on);
            case PROCEDURE -> names.of(Grouping.PROCEDURE, value, on);
            case MONTH -> month(YearMonth.parse(value));
            case DAY -> Words.day(LocalDate.parse(value));
            case WORD -> Words.t("reporting.value." + value);
            case NUMBER, PERCENT, POINTS, DONG, DAYS, HOURS -> number(told, new BigDecimal(value));
            case OFFICER -> value.equals(CITIZEN) ? Words.t("reporting.citizen") : value;
            case UNIT, TEXT -> value;
        };
    }

    private static String month(YearMonth month) {
        return Words.t("reporting.month", month.getMonthValue(), Integer.toString(month.getYear()));
    }

    /** An empty denominator has no share and no mean. */
    String number(Told told, @Nullable BigDecimal number) {
        if (number == null) return NOTHING;
        return switch (told) {
            case PERCENT -> String.format(Locale.of("vi"), "%.1f %%", number);
            case POINTS -> String.format(Locale.of("vi"), "%.1f", number);
            case DONG -> Words.money(new Money(number.longValue()));
            case DAYS -> Words.t("reporting.days", String.format(Locale.of("vi"), "%.1f", number));
            case HOURS -> Words.hours(number.longValue());
            default -> String.format(Locale.of("vi"), "%,d", number.longValue());
        };
    }
}
