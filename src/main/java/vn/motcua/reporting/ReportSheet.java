package vn.motcua.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.motcua.platform.Words;

/** The form as a sheet: title, period, two rows of headings with their numbers, a line for each, the total. */
final class ReportSheet {

    private static final int TITLE = 0;
    private static final int PERIOD = 2;
    private static final int GROUPS = 4;
    private static final int HEADINGS = 5;
    private static final int NUMBERS = 6;
    private static final int FIRST_LINE = 7;
    private static final int NAME_WIDTH = 42;

    private final ReportPage page;
    private final Worksheet sheet;
    private final int last;

    private ReportSheet(ReportPage page, Worksheet sheet) {
        this.page = page;
        this.sheet = sheet;
        this.last = page.columns().size() + 1;
    }

    static byte[] write(ReportPage page) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Mot Cua", "1.0")) {
            new ReportSheet(page, book.newWorksheet(page.frame().form().key())).fill();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private void fill() {
        var key = page.frame().form().key();
        title(TITLE, Words.t("reporting.form." + key));
        title(TITLE + 1, Words.t("reporting.title." + key));
        title(PERIOD, page.period().words() + " · " + Words.t("reporting.cut-off", page.cutOff()));
        headings();
        var row = FIRST_LINE;
        for (var line : page.lines()) line(row++, Integer.toString(row - FIRST_LINE), line);
        if (page.total() != null) {
            line(row, "", page.total());
            sheet.range(row, 0, row, last).style().bold().set();
        }
        sheet.range(GROUPS, 0, row, last).style().borderStyle(BorderStyle.THIN).set();
        sheet.width(1, NAME_WIDTH);
        sheet.freezePane(2, FIRST_LINE);
    }

    private void title(int row, String text) {
        sheet.value(row, 0, text);
        sheet.range(row, 0, row, last).merge();
        sheet.range(row, 0, row, last)
                .style()
                .bold()
                .horizontalAlignment("center")
                .set();
    }

    private void headings() {
        heading(0, Words.t("reporting.number"), "1");
        heading(1, Words.t("reporting.line." + page.frame().asked().by()), "2");
        var column = 2;
        for (var group : page.groups()) {
            sheet.value(GROUPS, column, group.words());
            if (group.columns() > 1)
                sheet.range(GROUPS, column, GROUPS, column + group.columns() - 1)
                        .merge();
            column += group.columns();
        }
        column = 2;
        for (var it : page.columns()) {
            sheet.value(HEADINGS, column, it.heading().words());
            sheet.value(NUMBERS, column++, "(" + it.number() + ")");
        }
        sheet.range(GROUPS, 0, NUMBERS, last)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
    }

    private void heading(int column, String words, String number) {
        sheet.value(GROUPS, column, words);
        sheet.range(GROUPS, column, HEADINGS, column).merge();
        sheet.value(NUMBERS, column, "(" + number + ")");
    }

    private void line(int row, String number, ReportPage.Line line) {
        sheet.value(row, 0, number);
        sheet.value(row, 1, line.name());
        var column = 2;
        for (var it : page.columns()) sheet.value(row, column++, it.in(line.counts()));
    }
}
