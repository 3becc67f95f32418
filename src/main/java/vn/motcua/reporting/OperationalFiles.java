package vn.motcua.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.platform.OperationalReport.Figure;
import vn.motcua.platform.OperationalReport.Told;
import vn.motcua.platform.Words;

/** An operational report, and all rows behind one of its numbers, as files; a page of rows is in memory at a time. */
@Component
class OperationalFiles {

    private static final int ROWS_PER_READ = 2_000;
    private static final int NAME_WIDTH = 42;
    private static final int HEADING_ROW = 3;

    private final OperationalReports reports;
    private final OperationalPages pages;

    OperationalFiles(OperationalReports reports, OperationalPages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    void sheet(OperationalPage page, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Mot Cua", "1.0")) {
            var sheet = book.newWorksheet(page.report().key());
            sheet.value(0, 0, page.name());
            sheet.range(0, 0, 0, 0).style().bold().set();
            sheet.value(1, 0, page.period().words());
            var row = HEADING_ROW;
            for (var cells : table(page)) {
                for (int i = 0; i < cells.size(); i++) write(sheet, row, i, cells.get(i));
                row++;
            }
            var last = page.report().figures().size();
            sheet.range(HEADING_ROW, 0, HEADING_ROW, last)
                    .style()
                    .bold()
                    .wrapText(true)
                    .set();
            sheet.range(HEADING_ROW, 0, row - 1, last)
                    .style()
                    .borderStyle(BorderStyle.THIN)
                    .set();
            sheet.width(0, NAME_WIDTH);
        }
    }

    /** Numbers stay numbers, so that whoever has the sheet may add them up. */
    private static void write(Worksheet sheet, int row, int column, Cell cell) {
        var number = cell.number();
        if (number == null) sheet.value(row, column, cell.words());
        else sheet.value(row, column, number);
    }

    void lines(OperationalPage page, OutputStream out) throws IOException {
        try (var csv = csv(out)) {
            table(page)
                    .forEach(it -> csv.writeRecord(it.stream().map(Cell::plain).toList()));
        }
    }

    /** {@code number}: none where the words say more, as of hours. */
    private record Cell(String words, @Nullable BigDecimal number) {
        /** As other programs read it. */
        String plain() {
            return number == null ? words : number.toPlainString();
        }

        static Cell of(String words) {
            return new Cell(words, null);
        }
    }

    private static List<List<Cell>> table(OperationalPage page) {
        var figures = page.report().figures();
        var table = new ArrayList<List<Cell>>();
        var headings = figures.stream().map(it -> Cell.of(page.heading(it)));
        table.add(Stream.concat(Stream.of(Cell.of(page.by(page.frame().asked().by()))), headings)
                .toList());
        var total = page.total() == null ? Stream.<OperationalPage.Line>of() : Stream.of(page.total());
        Stream.concat(page.lines().stream(), total)
                .map(it -> cells(figures, it))
                .forEach(table::add);
        return table;
    }

    private static List<Cell> cells(List<Figure> figures, OperationalPage.Line line) {
        var cells = new ArrayList<>(List.of(Cell.of(line.name())));
        for (int i = 0; i < figures.size(); i++) {
            var value = line.numbers().get(i);
            cells.add(new Cell(value.words(), figures.get(i).told() == Told.HOURS ? null : value.number()));
        }
        return cells;
    }

    /** Goes on after that key, so that a download that broke off is not begun again. */
    void rows(OperationalReports.Frame frame, OperationalReports.Behind from, OutputStream out) throws IOException {
        try (var csv = csv(out)) {
            csv.writeRecord(headings(frame));
            var next = from;
            for (var more = true; more; ) {
                var slice = reports.rows(frame, next, ROWS_PER_READ);
                pages.told(frame, slice.items()).forEach(it -> csv.writeRecord(cells(it)));
                more = slice.next() != null;
                if (more) next = next.from(slice.items().getLast().key());
            }
        }
    }

    private static List<String> headings(OperationalReports.Frame frame) {
        var details = frame.asked().report().details().stream().map(it -> Words.t("reporting.detail." + it.key()));
        return Stream.concat(Stream.of(Words.t("reporting.code"), Words.t("reporting.at")), details)
                .toList();
    }

    private static List<String> cells(OperationalPages.Row row) {
        return Stream.concat(Stream.of(row.code(), row.at()), row.details().stream())
                .toList();
    }

    private static CsvWriter csv(OutputStream out) throws IOException {
        out.write(ReportFiles.BYTE_ORDER_MARK.getBytes(UTF_8));
        return CsvWriter.builder().build(new OutputStreamWriter(out, UTF_8));
    }
}
