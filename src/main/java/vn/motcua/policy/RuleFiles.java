package vn.motcua.policy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Mark;
import vn.motcua.platform.Csv;

/** The rules of {@code data/policy/rules.csv}; an empty procedure means all, an empty end until further notice. */
final class RuleFiles {

    private RuleFiles() {}

    static List<PolicyRule> read() {
        return Csv.read("policy/rules.csv").stream().map(RuleFiles::rule).toList();
    }

    private static PolicyRule rule(NamedCsvRecord it) {
        var to = text(it, "valid_to");
        return new PolicyRule(
                PolicyKey.valueOf(it.getField("key")),
                text(it, "procedure"),
                LocalDate.parse(it.getField("valid_from")),
                to == null ? null : LocalDate.parse(to),
                it.getField("value"),
                it.getField("basis"),
                Mark.valueOf(it.getField("mark")));
    }

    private static @Nullable String text(NamedCsvRecord it, String field) {
        var text = it.getField(field);
        return text.isEmpty() ? null : text;
    }
}
