package vn.motcua.reporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Pdf;
import vn.motcua.platform.Words;

/** A filled form as a file: with the form's own layout for a spreadsheet and on paper, or as plain lines. */
@Component
class ReportFiles {

    static final String BYTE_ORDER_MARK = "\uFEFF"; // without it spreadsheets misread Vietnamese

    private static final String STYLE = style();

    private final Pages pages;

    ReportFiles(Pages pages) {
        this.pages = pages;
    }

    enum Format {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        PDF("application/pdf"),
        CSV("text/csv; charset=utf-8");

        final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        /** By its ending. */
        static Optional<Format> of(String ending) {
            return Arrays.stream(values())
                    .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(ending))
                    .findFirst();
        }
    }

    byte[] write(ReportPage page, Format format) {
        return switch (format) {
            case XLSX -> ReportSheet.write(page);
            case PDF -> paper(page);
            case CSV -> csv(page);
        };
    }

    private byte[] paper(ReportPage page) {
        var style = "<style>" + STYLE.replace("$", "\\$") + "</style></head>";
        return Pdf.of(pages.text("reporting/paper", page).replaceFirst("</head>", style));
    }

    private static String style() {
        try {
            return new ClassPathResource("reporting/paper.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static byte[] csv(ReportPage page) {
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(heading(page));
            Stream.concat(page.lines().stream(), Stream.ofNullable(page.total()))
                    .forEach(line -> csv.writeRecord(record(page, line)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> heading(ReportPage page) {
        var heading = new ArrayList<String>();
        heading.add(Words.t("reporting.line." + page.frame().asked().by()));
        page.columns()
                .forEach(it -> heading.add("(%s) %s – %s"
                        .formatted(it.number(), it.group().words(), it.heading().words())));
        return heading;
    }

    private static List<String> record(ReportPage page, ReportPage.Line line) {
        var record = new ArrayList<String>();
        record.add(line.name());
        page.columns().forEach(it -> record.add(Long.toString(it.in(line.counts()))));
        return record;
    }
}
