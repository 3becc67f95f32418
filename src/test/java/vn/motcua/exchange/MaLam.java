package vn.motcua.exchange;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.boot.test.context.TestComponent;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.documents.Documents;
import vn.motcua.documents.PaperKind;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.interlink.Handovers;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Duty;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.route.Routes;
import vn.motcua.route.Standing;
import vn.motcua.route.Trails;
import vn.motcua.town.Town;

/** Ma Lâm's officers, who do what their lists ask of them; the district works in another system. */
@TestComponent
class MaLam {

    static final PartnerName NAME = new PartnerName("ma-lam");
    /** Of the province, before and after the merger: nobody else speaks for the district, the tax and the insurance. */
    static final Actor ADMIN =
            new Actor("quan-tri.tinh", "Quản trị viên của tỉnh", List.of(administers("BTH"), administers("LDG")));

    private static final Person MRS_BAY = new Person(
            RequesterKind.INDIVIDUAL, "Nguyễn Thị Bảy", "260123456", "0983123456", null, "Khu phố Lâm Hòa, Ma Lâm");

    private final Town town;
    private final Catalogue catalogue;
    private final Dossiers dossiers;
    private final Documents documents;
    private final Routes routes;
    private final Handovers handovers;
    private final Trails trails;
    private final org.springframework.transaction.support.TransactionTemplate transaction;

    MaLam(
            Town town,
            Catalogue catalogue,
            Dossiers dossiers,
            Documents documents,
            Routes routes,
            Handovers handovers,
            Trails trails,
            org.springframework.transaction.PlatformTransactionManager transactions) {
        this.town = town;
        this.catalogue = catalogue;
        this.dossiers = dossiers;
        this.documents = documents;
        this.routes = routes;
        this.handovers = handovers;
        this.trails = trails;
        this.transaction = new org.springframework.transaction.support.TransactionTemplate(transactions);
    }

    /** A correction of civil status, received by Lan. */
    DossierCode receives() {
        var version = catalogue.inForce("H7", town.today()).orElseThrow();
        var lan = town.officer("lan.malam");
        var acceptance = new Acceptance(
                version, null, Town.DESK_OF_MA_LAM, Channel.IN_PERSON, MRS_BAY, null, null, "Cải chính họ", null);
        return transaction.execute(_ -> {
            var code = granted(dossiers.accept(acceptance, lan), AcceptedDossier::code);
            var paper = new PaperLine("to-khai", "Tờ khai", PaperKind.ORIGINAL, 1, false);
            documents.record(code, List.of(paper), lan);
            return code;
        });
    }

    /** The next thing that Ma Lâm has to do on it; false when it is not Ma Lâm's turn. */
    boolean works(DossierCode code, RandomGenerator random) {
        var open = trails.standing(code);
        if (open.isEmpty()) return false;
        var step = open.getFirst();
        if (step.isOnTheWay()) return step.place().agency().equals("HTB") && answers(code, random);
        return switch (step.step()) {
            case "desk" -> ends(step, "lan.malam", "pass-on");
            case "officer" -> ends(step, "thao.malam", "submit");
            case "returned", "refusal-returned" -> ends(step, "minh.malam", "receive");
            default -> false;
        };
    }

    /** As far as the district's desk, to which it is offered. */
    DossierCode sends() {
        var code = receives();
        works(code, RandomGenerator.getDefault());
        works(code, RandomGenerator.getDefault());
        return code;
    }

    private boolean ends(Standing step, String officer, String outcome) {
        granted(routes.complete(step.id(), step.version(), outcome, null, town.officer(officer)), it -> it);
        return true;
    }

    private boolean answers(DossierCode code, RandomGenerator random) {
        var minh = town.officer("minh.malam");
        var offer = handovers.of(code).getLast().id();
        if (random.nextInt(5) == 0) granted(handovers.decline(offer, "Thiếu dấu của huyện", minh), it -> it);
        else granted(handovers.accept(offer, minh), it -> it);
        return true;
    }

    static Duty administers(String agency) {
        return new Duty(agency, agency + "/VP", "SYSTEM_ADMIN", Set.of(Permissions.ADMIN, Permissions.KEYS));
    }

    static <T, R> R granted(Decision<T> decision, java.util.function.Function<T, R> then) {
        return switch (decision) {
            case Granted<T>(var value) -> then.apply(value);
            case Refused<T>(var reasons) -> throw new AssertionError(reasons);
        };
    }
}
