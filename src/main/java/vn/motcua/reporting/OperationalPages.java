package vn.motcua.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.OperationalReport.Figure;
import vn.motcua.platform.OperationalReport.Told;
import vn.motcua.platform.Words;

/** Puts words to an operational report and to the rows behind its numbers. */
@Component
class OperationalPages {

    private final ReportPages periods;
    private final ToldWords words;
    private final Narrowings narrowings;

    OperationalPages(ReportPages periods, ToldWords words, Narrowings narrowings) {
        this.narrowings = narrowings;
        this.periods = periods;
        this.words = words;
    }

    /** {@code line}: none is all of them; {@code next}: the key after which the next page begins, if there is one. */
    record Rows(
            OperationalPage report,
            Figure figure,
            OperationalPage.@Nullable Line line,
            List<Row> rows,
            @Nullable String next,
            boolean isFirst) {}

    record Row(String code, String at, List<String> details) {
        /** A dossier has a page; what was not accepted has none. */
        boolean opens() {
            return code.matches("[A-Z0-9.]+-\\d{6}-\\d{4,}");
        }
    }

    OperationalPage page(OperationalReports.Counted counted) {
        var frame = counted.frame();
        var minus = counted.minus();
        var keys = new TreeSet<>(counted.lines().lines().keySet());
        if (minus != null) keys.addAll(minus.lines().keySet());
        var lines = lines(counted, List.copyOf(keys));
        var total = keys.isEmpty()
                ? null
                : line(
                        frame,
                        "",
                        Words.t("reporting.total"),
                        counted.lines().total(),
                        minus == null ? null : minus.total());
        return new OperationalPage(
                frame,
                periods.periods(frame.asked().period()),
                narrowings.offered(
                        frame.asked().period().lastDay(), frame.asked().only()),
                lines,
                total,
                counted.lines().more());
    }

    /** Its filter and headings alone. */
    OperationalPage empty(OperationalReports.Frame frame) {
        var period = frame.asked().period();
        return new OperationalPage(
                frame,
                periods.periods(period),
                narrowings.offered(period.lastDay(), frame.asked().only()),
                List.of(),
                null,
                false);
    }

    private List<OperationalPage.Line> lines(OperationalReports.Counted counted, List<String> keys) {
        var frame = counted.frame();
        var minus = counted.minus();
        var names = words.column(
                frame.asked().by().told(), keys, frame.asked().period().lastDay());
        return IntStream.range(0, keys.size())
                .mapToObj(i -> line(
                        frame,
                        keys.get(i),
                        names.get(i),
                        counted.lines().lines().getOrDefault(keys.get(i), List.of()),
                        minus == null ? null : minus.lines().getOrDefault(keys.get(i), List.of())))
                .toList();
    }

    private OperationalPage.Line line(
            OperationalReports.Frame frame,
            String key,
            String name,
            List<@Nullable BigDecimal> numbers,
            @Nullable List<@Nullable BigDecimal> minus) {
        var figures = frame.asked().report().figures();
        var told = new ArrayList<OperationalPage.Value>();
        for (int i = 0; i < figures.size(); i++) {
            var number = at(i, figures.get(i), numbers);
            var change = minus == null ? null : change(figures.get(i), number, at(i, figures.get(i), minus));
            var opens = frame.asked().report().readers().opens() && number != null && number.signum() != 0;
            told.add(new OperationalPage.Value(words.number(figures.get(i).told(), number), number, opens, change));
        }
        return new OperationalPage.Line(key, name, told);
    }

    /** A line that is not there counts nothing; it has no share and no mean. */
    private static @Nullable BigDecimal at(int number, Figure figure, List<@Nullable BigDecimal> line) {
        if (!line.isEmpty()) return line.get(number);
        return figure.told() == Told.NUMBER || figure.told() == Told.DONG ? BigDecimal.ZERO : null;
    }

    /** +3, −2 or ±0; between two shares or means of which one is not there, nothing. */
    private String change(Figure figure, @Nullable BigDecimal now, @Nullable BigDecimal before) {
        if (now == null || before == null) return ToldWords.NOTHING;
        var change = now.subtract(before);
        if (change.signum() == 0) return "±0";
        return (change.signum() > 0 ? "+" : "−") + words.number(figure.told(), change.abs());
    }

    Rows rows(OperationalReports.Frame frame, OperationalReports.Behind behind, Slice<OperationalRow> slice) {
        var key = behind.line();
        var on = frame.asked().period().lastDay();
        var empty = empty(frame);
        var line = key == null
                ? null
                : new OperationalPage.Line(key, words.typed(frame.asked().by().told(), key, on), List.of());
        var first = behind.after().equals(OperationalRow.Key.FIRST);
        return new Rows(empty, behind.figure(), line, told(frame, slice.items()), slice.next(), first);
    }

    List<Row> told(OperationalReports.Frame frame, List<OperationalRow> rows) {
        var on = frame.asked().period().lastDay();
        var details = frame.asked().report().details();
        var columns = IntStream.range(0, details.size())
                .mapToObj(i -> words.column(details.get(i).told(), column(rows, i), on))
                .toList();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Row(
                        rows.get(i).key().code(),
                        Words.moment(rows.get(i).key().at()),
                        columns.stream().map(it -> it.get(i)).toList()))
                .toList();
    }

    private static List<@Nullable String> column(List<OperationalRow> rows, int number) {
        var column = new ArrayList<@Nullable String>();
        rows.forEach(it -> column.add(it.details().get(number)));
        return column;
    }
}
