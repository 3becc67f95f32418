package vn.motcua.reception;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.documents.PaperKind;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.reception.Application.FeeTaken;
import vn.motcua.town.Town;

/** Who stands before Ma Lâm's counter, and with which papers. */
final class Citizens {

    private Citizens() {}

    static Person bay() {
        return new Person(
                RequesterKind.INDIVIDUAL, "Nguyễn Thị Bảy", "260123456", "0983123456", null, "Khu phố Lâm Hòa, Ma Lâm");
    }

    /** With every required paper of the procedure. */
    static Application comesFor(String procedure, Catalogue catalogue, Town town, @Nullable FeeTaken fee) {
        var version = catalogue.inForce(procedure, town.today()).orElseThrow();
        var cases = version.contents().cases();
        var lines = version.contents().papers().stream()
                .filter(RequiredPaper::required)
                .map(it -> new PaperLine(it.key(), it.name(), PaperKind.ORIGINAL, 1, false, it.shownOnly()))
                .toList();
        var acceptance = new Acceptance(
                version,
                cases.isEmpty() ? null : cases.getFirst().key(),
                Town.DESK_OF_MA_LAM,
                Channel.IN_PERSON,
                bay(),
                null,
                null,
                "",
                null);
        return new Application(acceptance, lines, fee);
    }

    static Application without(Application application, String component) {
        List<PaperLine> rest = application.papers().stream()
                .filter(it -> !it.component().equals(component))
                .toList();
        return new Application(application.acceptance(), rest, application.fee());
    }
}
