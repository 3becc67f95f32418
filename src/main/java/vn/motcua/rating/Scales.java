package vn.motcua.rating;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Mark;
import vn.motcua.platform.Csv;

/** The questions of {@code data/rating}, by date, and the procedures of which little is told. */
@Component
class Scales {

    private final List<NamedCsvRecord> answers = Csv.read("rating/answers.csv");
    private final List<NamedCsvRecord> indices = Csv.read("rating/indices.csv");
    private final List<Scale> all =
            Csv.read("rating/scales.csv").stream().map(this::scale).toList();
    private final Set<String> sensitive = Csv.read("rating/sensitive.csv").stream()
            .map(row -> row.getField("family"))
            .collect(Collectors.toUnmodifiableSet());

    /** Those that hold on that day. */
    Scale on(LocalDate day) {
        return all.stream()
                .filter(it -> !it.since().isAfter(day))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    boolean isSensitive(String family) {
        return sensitive.contains(family);
    }

    private Scale scale(NamedCsvRecord row) {
        return new Scale(
                row.getField("scale"),
                LocalDate.parse(row.getField("since")),
                Integer.parseInt(row.getField("satisfied_from")),
                Integer.parseInt(row.getField("change_days")),
                Mark.valueOf(row.getField("mark")),
                indices.stream()
                        .filter(it -> it.getField("scale").equals(row.getField("scale")))
                        .map(this::index)
                        .toList());
    }

    private Index index(NamedCsvRecord row) {
        return new Index(
                Integer.parseInt(row.getField("number")),
                row.getField("index"),
                row.getField("optional").equals("yes"),
                said(row, "name"),
                said(row, "question"),
                answers.stream()
                        .filter(it -> it.getField("index").equals(row.getField("index")))
                        .map(it -> new Index.Answer(Integer.parseInt(it.getField("points")), said(it, "words")))
                        .toList(),
                Mark.valueOf(row.getField("mark")));
    }

    private static Said said(NamedCsvRecord row, String name) {
        return new Said(row.getField(name + "_vi"), row.getField(name + "_en"));
    }
}
