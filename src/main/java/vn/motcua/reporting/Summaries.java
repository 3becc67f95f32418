package vn.motcua.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import vn.motcua.platform.OperationalReport.Told;
import vn.motcua.reporting.ReportFiles.Format;
import vn.motcua.reporting.ReportSummary.Enclosure;

/**
 * What of a report may leave the house: its lines and its total, never the rows behind them. Lines that name somebody,
 * or that are words somebody typed and may name a citizen, stay here.
 */
@Component
class Summaries {

    private final ReportFiles files;
    private final OperationalFiles operational;

    Summaries(ReportFiles files, OperationalFiles operational) {
        this.files = files;
        this.operational = operational;
    }

    ReportSummary of(ReportPage page, String ending) {
        var format = Format.of(ending).orElseThrow();
        var total = page.total();
        var numbers = total == null
                ? List.<ReportSummary.Said>of()
                : page.columns().stream()
                        .map(it -> new ReportSummary.Said(
                                it.group().words() + " – " + it.heading().words(),
                                Long.toString(it.in(total.counts()))))
                        .toList();
        var file = enclosure(page.frame().form().key(), page.period().key(), format, files.write(page, format));
        return new ReportSummary(page.name(), page.period().words(), numbers, file, true);
    }

    ReportSummary of(OperationalPage page, String ending) {
        var format = Format.of(ending).orElseThrow();
        var told = page.frame().asked().by().told();
        var names = told == Told.OFFICER || told == Told.TEXT;
        var sent = names ? page.withoutLines() : page;
        var file = enclosure(page.report().key(), page.period().key(), format, bytes(sent, format));
        return new ReportSummary(page.name(), page.period().words(), numbers(page), file, !names && !page.more());
    }

    private static List<ReportSummary.Said> numbers(OperationalPage page) {
        var total = page.total();
        if (total == null) return List.of();
        var figures = page.report().figures();
        return IntStream.range(0, figures.size())
                .mapToObj(i -> new ReportSummary.Said(
                        page.heading(figures.get(i)), total.numbers().get(i).words()))
                .toList();
    }

    private byte[] bytes(OperationalPage page, Format format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (format == Format.XLSX) operational.sheet(page, bytes);
            else operational.lines(page, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static Enclosure enclosure(String report, String period, Format format, byte[] bytes) {
        var name = "%s_%s.%s".formatted(report, period, format.name().toLowerCase(Locale.ROOT));
        return new Enclosure(name, format.mediaType, new ByteArrayResource(bytes));
    }
}
