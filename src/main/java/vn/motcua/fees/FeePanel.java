package vn.motcua.fees;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.FeeRule;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierPanel;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Once;

/** The fees of a dossier on its page; where one is still owed, whoever may take fees at its agency takes it here. */
@Component
@Order(40)
class FeePanel implements DossierPanel {

    private final FeeTable table;
    private final Catalogue catalogue;
    private final LegalClock clock;

    FeePanel(FeeTable table, Catalogue catalogue, LegalClock clock) {
        this.table = table;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> of(DossierCard dossier, Actor viewer) {
        var receipts = table.of(dossier.code());
        var rule = catalogue.version(dossier.procedureVersion()).terms().fee();
        if (rule.kind() == FeeRule.Kind.FREE && receipts.isEmpty()) return Optional.empty();
        var open = receipts.stream().allMatch(FeeReceipt::isVoid)
                && viewer.mayAt(Permissions.TAKE, dossier.keeper().agency());
        var form = open ? form(dossier, rule) : null;
        var list = viewer.mayAt(Permissions.LIST, dossier.keeper().agency());
        var lines = FeeLine.of(receipts, viewer, clock.today());
        return Optional.of(new Panel("fees.panel.title", "fees/panel", new Page(lines, form, list)));
    }

    private static FeeForm form(DossierCard dossier, FeeRule rule) {
        var owed = FeeFormula.owed(rule, 1, 1);
        return new FeeForm(dossier.code(), rule, owed, 1, 1, "", List.of(), Once.newKey());
    }

    /** {@code mayList}: whether links to the receipts are shown. */
    record Page(List<FeeLine> lines, @Nullable FeeForm form, boolean mayList) {}
}
