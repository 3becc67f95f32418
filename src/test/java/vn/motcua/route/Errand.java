package vn.motcua.route;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.interlink.HandoverId;
import vn.motcua.interlink.Handovers;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.town.Town;

/** A citizen's errand in tests: brought to Ma Lâm's desk, then moved on by named officers. */
@TestComponent
public final class Errand {

    static final Person MR_AN =
            new Person(RequesterKind.INDIVIDUAL, "Nguyễn Văn An", "260123456", "0912345678", null, "Khu phố 1, Ma Lâm");

    /** What the council that looks at allowances has found, as its minutes say it. */
    private static final String MINUTES =
            new CouncilMinutes(LocalDate.of(2011, 7, 1), "Chủ tịch, MTTQ, 3 trưởng khu phố", "Đủ điều kiện").text();

    /** Seven days from any day of the week, and the working day after. */
    private static final Duration POSTING = Duration.ofDays(11);

    private final Town town;
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Routes routes;
    private final Handovers handovers;
    private final TrailQuery trails;
    private final Offers offers;

    Errand(
            Town town,
            Dossiers dossiers,
            Catalogue catalogue,
            Routes routes,
            Handovers handovers,
            TrailQuery trails,
            Offers offers) {
        this.town = town;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.routes = routes;
        this.handovers = handovers;
        this.trails = trails;
        this.offers = offers;
    }

    /** Received by Lan at Ma Lâm's desk. */
    public DossierCode brought(String family) {
        return brought(family, Town.DESK_OF_MA_LAM, MR_AN, "lan.malam");
    }

    /** Received by another Lan at the centre of the commune of today. */
    public DossierCode broughtToHamThuan(String family) {
        var an = new Person(MR_AN.kind(), MR_AN.name(), "060190123456", MR_AN.phone(), null, MR_AN.address());
        return brought(family, "XHT/TT", an, "lan.hamthuan");
    }

    private DossierCode brought(String family, String desk, Person requester, String officer) {
        var version = catalogue.inForce(family, town.today()).orElseThrow();
        var acceptance = new Acceptance(version, null, desk, Channel.IN_PERSON, requester, null, null, "", null);
        return switch (dossiers.accept(acceptance, town.officer(officer))) {
            case Granted<AcceptedDossier>(var accepted) -> accepted.code();
            case Refused<AcceptedDossier>(var reasons) -> throw new AssertionError(reasons);
        };
    }

    /** A lost land certificate, taken by Tuấn of the land registry as its specialist. */
    public DossierCode heldByTuan() {
        var code = brought("L5");
        goes(code, "lan.malam pass-on", "mai.huyen accept", "mai.huyen pass-on", "son.huyen assign");
        claimed(code, "tuan.huyen");
        return code;
    }

    public void claimed(DossierCode code, String officer) {
        var claimed = routes.claim(step(code), town.officer(officer));
        if (claimed instanceof Refused<?>(var reasons)) throw new AssertionError(reasons);
    }

    OpenStep open(DossierCode code) {
        return trails.open(code).orElseThrow(() -> new AssertionError(code + " has no open step"));
    }

    public StepId step(DossierCode code) {
        return new StepId(open(code).id());
    }

    public Decision<DossierCode> complete(DossierCode code, String outcome, @Nullable String note, String officer) {
        var open = open(code);
        return routes.complete(new StepId(open.id()), open.version(), outcome, note, town.officer(officer));
    }

    public Decision<DossierCode> sendsBack(DossierCode code, String reason, String officer) {
        var open = open(code);
        return routes.sendBack(new StepId(open.id()), open.version(), reason, town.officer(officer));
    }

    /** Each as {@code officer outcome}, or {@code officer accept} for an offer. */
    public void goes(DossierCode code, String... acts) {
        goes(code, List.of(acts));
    }

    void goes(DossierCode code, List<String> acts) {
        for (var act : acts) {
            var words = act.split(" ");
            if (words[1].equals("posted")) town.timePasses(POSTING);
            var decision = words[1].equals("accept")
                    ? handovers.accept(offer(code), town.officer(words[0]))
                    : complete(code, words[1], words[1].equals("pass") ? MINUTES : null, words[0]);
            if (decision instanceof Refused<?>(var reasons)) throw new AssertionError(act + ": " + reasons);
        }
    }

    HandoverId offer(DossierCode code) {
        return new HandoverId(offers.open(code));
    }

    List<StepTime> trail(DossierCode code) {
        return trails.of(code);
    }
}
