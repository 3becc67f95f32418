package vn.motcua.supplement;

import static vn.motcua.supplement.ItemFields.text;

import java.util.List;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.Unit;
import vn.motcua.platform.Carried;

/** On which an officer writes what is missing before a dossier is accepted. */
record GuidancePage(
        ProcedureVersion version,
        List<Unit> desks,
        GuidanceForm typed,
        AskForm asked,
        List<AskPage.Row> rows,
        Terms terms,
        List<Refusal> problems,
        Carried carried) {

    String reason() {
        return text(asked.reason());
    }

    String contact() {
        return text(asked.contact());
    }

    String phone() {
        return text(asked.phone());
    }

    String path() {
        return "/guidances/of/" + version.code();
    }
}
