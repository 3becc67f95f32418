package vn.motcua.reception;

import static vn.motcua.reception.PersonFields.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;

/** A refusal to receive as typed, or as sent by another system. */
record NonAcceptanceForm(
        @Nullable String procedure,
        @Nullable String desk,
        @Nullable PersonFields applicant,
        @Nullable String reason,
        @Nullable String legalBasis) {

    static NonAcceptanceForm fresh(String code) {
        return new NonAcceptanceForm(code, null, null, null, null);
    }

    NonAcceptanceForm about(@Nullable PersonFields somebody) {
        return new NonAcceptanceForm(procedure, desk, somebody, reason, legalBasis);
    }

    NonAcceptanceForm of(String code) {
        return new NonAcceptanceForm(code, desk, applicant, reason, legalBasis);
    }

    PersonFields person() {
        return PersonFields.of(applicant);
    }

    /** All that is wrong with what is typed. */
    List<Refusal> faults() {
        return switch (read()) {
            case Granted<NonAcceptanceDraft>(var draft) -> draft.faults();
            case Refused<NonAcceptanceDraft>(var no) -> no;
        };
    }

    Decision<NonAcceptanceDraft> read() {
        var faults = new ArrayList<Refusal>();
        var draft = new NonAcceptanceDraft(
                text(procedure), text(desk), person().read("applicant", faults), text(reason), text(legalBasis));
        return faults.isEmpty() ? Decision.granted(draft) : new Refused<>(faults);
    }
}
