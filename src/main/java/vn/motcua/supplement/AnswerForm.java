package vn.motcua.supplement;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;

/** What has come, as typed; {@code items}: by the number of the item. */
record AnswerForm(
        @Nullable Long version,
        @Nullable Map<String, AnswerFields> items,
        @Nullable String onceKey) {

    Asked asked(DossierCode code) {
        return new Asked(code, version == null ? -1 : version, "");
    }

    List<Answered> answers() {
        return IntStream.rangeClosed(1, AskingRules.ITEMS_MAX)
                .filter(item -> !item(item).isEmpty())
                .mapToObj(item -> item(item).answered(field(item), item))
                .toList();
    }

    AnswerFields item(int item) {
        return items == null ? AnswerFields.NONE : items.getOrDefault(String.valueOf(item), AnswerFields.NONE);
    }

    static String field(int item) {
        return "items[" + item + "]";
    }
}
