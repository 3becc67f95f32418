package vn.motcua.dossier;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.ProcedureVersion;

/** A dossier's page: its head, what may be done and what not, and the blocks of the rooms. */
record DossierPage(
        DossierCard dossier,
        ProcedureVersion version,
        @Nullable String variant,
        Where where,
        Slack slack,
        List<ResultLine> results,
        List<DossierActions.Action> actions,
        List<Block> blocks) {

    /** The agencies and the place by name, as of the receipt; {@code place}: where one was said. */
    record Where(String received, String decides, @Nullable String place) {}

    record Block(String titleKey, Content content, boolean folded) {}

    List<DossierActions.Action> offered() {
        return actions.stream().filter(it -> it.whyNot() == null).toList();
    }

    List<DossierActions.Action> notNow() {
        return actions.stream().filter(it -> it.whyNot() != null).toList();
    }
}
