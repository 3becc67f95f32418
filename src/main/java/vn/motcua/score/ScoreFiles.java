package vn.motcua.score;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.motcua.platform.Words;

/** A line for each agency, a column for each part; what cannot be computed is empty: a nought would be a claim. */
final class ScoreFiles {

    private static final String BYTE_ORDER_MARK = "\uFEFF"; // without it spreadsheets misread Vietnamese
    private static final int NAME_WIDTH = 42;
    private static final int HEADING_ROW = 3;

    private ScoreFiles() {}

    static void lines(Scores.Computed computed, OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK.getBytes(UTF_8));
        try (var csv = CsvWriter.builder().build(new OutputStreamWriter(out, UTF_8))) {
            csv.writeRecord(headings());
            csv.writeRecord(record(Words.t("score.file.max"), maxima(computed)));
            computed.lines().forEach(it -> csv.writeRecord(record(it.agency().name(), numbers(it.score()))));
        }
    }

    static void sheet(Scores.Computed computed, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Mot Cua", "1.0")) {
            var sheet = book.newWorksheet("QD766");
            sheet.value(0, 0, Words.t("score.title"));
            sheet.value(1, 0, computed.period().words() + " · " + Words.t("score.unverified"));
            var headings = headings();
            for (int i = 0; i < headings.size(); i++) sheet.value(HEADING_ROW, i, headings.get(i));
            var row = HEADING_ROW + 1;
            fill(sheet, row++, Words.t("score.file.max"), maxima(computed));
            for (var it : computed.lines()) fill(sheet, row++, it.agency().name(), numbers(it.score()));
            var last = headings.size() - 1;
            sheet.range(0, 0, 0, 0).style().bold().set();
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
            sheet.freezePane(1, HEADING_ROW + 1);
        }
    }

    private static void fill(Worksheet sheet, int row, String name, List<Optional<BigDecimal>> numbers) {
        sheet.value(row, 0, name);
        for (int i = 0; i < numbers.size(); i++) {
            var number = numbers.get(i).orElse(null);
            if (number != null) sheet.value(row, i + 1, number);
        }
    }

    private static List<String> headings() {
        var headings = new ArrayList<>(List.of(Words.t("score.agency")));
        for (var part : Part.values())
            headings.add(Words.t("score.block." + part.block) + ": " + Words.t("score.part." + part));
        headings.addAll(List.of(Words.t("score.total"), Words.t("score.file.of"), Words.t("score.percent")));
        return headings;
    }

    private static List<Optional<BigDecimal>> maxima(Scores.Computed computed) {
        var numbers = new ArrayList<Optional<BigDecimal>>();
        for (var part : Part.values()) numbers.add(Optional.of(computed.scheme().max(part)));
        numbers.addAll(List.of(Optional.of(computed.scheme().total()), Optional.empty(), Optional.empty()));
        return numbers;
    }

    private static List<Optional<BigDecimal>> numbers(Score score) {
        var numbers = new ArrayList<Optional<BigDecimal>>();
        score.parts().forEach(it -> numbers.add(it.points()));
        var sum = score.sum();
        numbers.addAll(List.of(Optional.of(sum.points()), Optional.of(sum.of()), sum.percent()));
        return numbers;
    }

    private static List<String> record(String name, List<Optional<BigDecimal>> numbers) {
        var cells = new ArrayList<>(List.of(name));
        numbers.forEach(it -> cells.add(it.map(BigDecimal::toPlainString).orElse("")));
        return cells;
    }
}
