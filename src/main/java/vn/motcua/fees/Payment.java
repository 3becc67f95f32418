package vn.motcua.fees;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.FeeRule;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.SideStatus;

/** Whether the fee of a dossier is paid, from the procedure's rule and the receipts that stand. */
enum Payment {
    NOT_OWED,
    OWED,
    PAID,
    EXEMPTED;

    static Payment of(FeeRule.Kind rule, List<FeeReceipt> receipts) {
        return receipts.stream()
                .filter(it -> !it.isVoid())
                .findFirst()
                .map(it -> it.exemption() == null ? PAID : EXEMPTED)
                .orElse(rule == FeeRule.Kind.FREE ? NOT_OWED : OWED);
    }

    @Component
    static class OfADossier implements SideStatus {

        private final FeeTable table;
        private final Catalogue catalogue;

        OfADossier(FeeTable table, Catalogue catalogue) {
            this.table = table;
            this.catalogue = catalogue;
        }

        @Override
        public Kind kind() {
            return Kind.PAYMENT;
        }

        @Override
        public Value of(DossierCard dossier) {
            var rule =
                    catalogue.version(dossier.procedureVersion()).terms().fee().kind();
            var payment = Payment.of(rule, table.of(dossier.code()));
            return new Value(payment.name(), "fees.payment." + payment);
        }
    }
}
