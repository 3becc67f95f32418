package vn.motcua.fees;

import java.util.List;
import vn.motcua.catalogue.FeeRule;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Money;
import vn.motcua.kernel.Refusal;

/** The block in which a fee is taken: what is asked for, what was typed, what was wrong with it. */
record FeeForm(
        DossierCode code,
        FeeRule rule,
        Money owed,
        int pages,
        int copies,
        String exemption,
        List<Refusal> problems,
        String onceKey) {

    boolean isPerCopy() {
        return rule.kind() == FeeRule.Kind.PER_COPY;
    }
}
