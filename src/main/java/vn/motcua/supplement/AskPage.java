package vn.motcua.supplement;

import static vn.motcua.supplement.ItemFields.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.dossier.DossierCard;
import vn.motcua.kernel.Refusal;

/**
 * What is asked for: by a handler of the desk, or by the desk of the citizen. {@code proposal}: what waits to be sent.
 */
record AskPage(
        Kind kind,
        DossierCard dossier,
        String procedure,
        Terms terms,
        List<RequiredPaper> papers,
        AskForm typed,
        List<Row> rows,
        @Nullable Waiting proposal,
        List<Refusal> problems) {

    enum Kind {
        PROPOSE("supplement-proposals"),
        ISSUE("supplement-requests");

        private final String noun;

        Kind(String noun) {
            this.noun = noun;
        }

        String noun() {
            return noun;
        }

        /** {@code supplement.PROPOSE.title} */
        String key(String what) {
            return "supplement." + name() + "." + what;
        }
    }

    /** What waits to be sent, and the name of whoever proposed it. */
    record Waiting(SupplementRequest request, String by) {}

    record Row(int number, String field, String component, String what, String basis) {}

    boolean isAtDesk() {
        return kind == Kind.ISSUE;
    }

    String reason() {
        return text(typed.reason());
    }

    String contact() {
        return text(typed.contact());
    }

    String phone() {
        return text(typed.phone());
    }
}
