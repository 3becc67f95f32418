package vn.motcua.fees;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.catalogue.FeeRule;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Money;

/** Fees taken in cash at the counter. */
@Service
public class Fees {

    /** What is owed. {@code pages} and {@code copies} matter only to certified copies. Pure. */
    public Money owed(FeeRule rule, int pages, int copies) {
        throw new UnsupportedOperationException();
    }

    /** Takes the money, or records the exemption with its reason, in the accepting transaction; gives the receipt its number. */
    public Decision<FeeReceipt> take(
            DossierCode code, String agency, Money amount, @Nullable String exemption, Actor by) {
        throw new UnsupportedOperationException();
    }

    public List<FeeReceipt> of(DossierCode code) {
        throw new UnsupportedOperationException();
    }
}
