package vn.motcua.reception;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Person;
import vn.motcua.kernel.Refusal;

/**
 * What an officer says when a desk does not receive: why, on which legal basis, to whom. The identifier may be unknown.
 */
public record NonAcceptanceDraft(String procedure, String desk, Person applicant, String reason, String legalBasis) {

    static final int REASON_LENGTH_MAX = 2_000;
    private static final int NAME_LENGTH_MAX = 200;

    /** A refusal without a reason in law is no refusal (NĐ 61/2018 Art. 17). */
    List<Refusal> faults() {
        var faults = new ArrayList<Refusal>();
        length("applicant.name", applicant.name(), NAME_LENGTH_MAX, true, faults);
        length("applicant.identifier", applicant.identifier(), NAME_LENGTH_MAX, false, faults);
        length("applicant.phone", applicant.phone(), NAME_LENGTH_MAX, false, faults);
        length("applicant.email", applicant.email(), NAME_LENGTH_MAX, false, faults);
        length("applicant.address", applicant.address(), NAME_LENGTH_MAX, false, faults);
        length("reason", reason, REASON_LENGTH_MAX, true, faults);
        length("legalBasis", legalBasis, REASON_LENGTH_MAX, true, faults);
        return faults;
    }

    private static void length(String field, @Nullable String text, int max, boolean needed, List<Refusal> faults) {
        if (needed && (text == null || text.isBlank()))
            faults.add(Refusal.of("reception.refusal.missing." + field).on(field));
        else if (text != null && text.length() > max)
            faults.add(Refusal.of("reception.text.long", max).on(field));
    }
}
