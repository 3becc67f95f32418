package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import vn.motcua.catalogue.Bundle;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.interlink.HandoverId;
import vn.motcua.interlink.Handovers;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.town.Town;

/** Dossiers on which several agencies work at the same time: each act names its officer, its step and how it ends. */
@TestComponent
public final class Besides {

    private static final Person MRS_BINH = new Person(
            RequesterKind.INDIVIDUAL, "Trần Thị Bình", "060190123457", "0912345679", null, "Thôn 1, Hàm Thuận");

    private final Town town;
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Routes routes;
    private final Handovers handovers;
    private final TrailQuery trails;
    private final Offers offers;
    private final WorklistCheck check;
    private final FoldedRow folded;

    Besides(
            Town town,
            Dossiers dossiers,
            Catalogue catalogue,
            Routes routes,
            Handovers handovers,
            TrailQuery trails,
            Offers offers,
            WorklistCheck check,
            FoldedRow folded) {
        this.town = town;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.routes = routes;
        this.handovers = handovers;
        this.trails = trails;
        this.offers = offers;
        this.check = check;
        this.folded = folded;
    }

    /** Received at the centre of xã Hàm Thuận, for those parts. */
    public DossierCode brought(String family, String... parts) {
        return broughtTo("XHT/TT", "lan.hamthuan", family, parts);
    }

    public DossierCode broughtTo(String desk, String officer, String family, String... parts) {
        var version = catalogue.inForce(family, town.today()).orElseThrow();
        var variant = parts.length == 0 ? null : Bundle.variant(version, List.of(parts));
        var requester = desk.startsWith("XHT")
                ? MRS_BINH
                : new Person(RequesterKind.INDIVIDUAL, "Trần Thị Bình", "260123457", null, null, "Khu phố 1, Ma Lâm");
        var acceptance = new Acceptance(version, variant, desk, Channel.IN_PERSON, requester, null, null, "", null);
        return accepted(acceptance, officer);
    }

    /** Mrs Bình brings to that desk a matter that lies in that commune. */
    public DossierCode broughtFor(String place, String desk, String officer, String family, String... parts) {
        var version = catalogue.inForce(family, town.today()).orElseThrow();
        var variant = parts.length == 0 ? null : Bundle.variant(version, List.of(parts));
        var acceptance = new Acceptance(version, variant, desk, Channel.IN_PERSON, MRS_BINH, null, null, "", null);
        return accepted(acceptance.at(place), officer);
    }

    private DossierCode accepted(Acceptance acceptance, String officer) {
        return switch (dossiers.accept(acceptance, town.officer(officer))) {
            case Granted<AcceptedDossier>(var accepted) -> accepted.code();
            case Refused<AcceptedDossier>(var reasons) -> throw new AssertionError(reasons);
        };
    }

    OpenStep open(DossierCode code, String step) {
        return trails.allOpen(code).stream()
                .filter(it -> it.place().step().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " is not open but " + steps(code)));
    }

    List<String> steps(DossierCode code) {
        return trails.allOpen(code).stream().map(it -> it.place().step()).toList();
    }

    /**
     * {@code "huu.congan-hamthuan police-check submit"}; with {@code accept}, {@code decline} or {@code take-back} the
     * answer to the offer of that step; {@code "y.tinh accept"} for the one open offer.
     */
    Decision<DossierCode> does(DossierCode code, String act) {
        var words = act.split(" ");
        var officer = town.officer(words[0]);
        if (words[1].equals("accept")) return handovers.accept(new HandoverId(offers.open(code)), officer);
        var step = open(code, words[1]);
        if (step.isOnTheWay()) return answered(offers.at(step), words[2], officer);
        return routes.complete(new StepId(step.id()), step.version(), words[2], note(words[2]), officer);
    }

    private Decision<DossierCode> answered(HandoverId offer, String answer, Actor officer) {
        return switch (answer) {
            case "accept" -> handovers.accept(offer, officer);
            case "decline" -> handovers.decline(offer, "Thiếu bản chính", officer);
            default -> handovers.takeBack(offer, "Còn thiếu giấy", officer);
        };
    }

    private static String note(String outcome) {
        return outcome.equals("propose-refusal") ? "Không đủ điều kiện" : null;
    }

    /** Each must be granted, and after each everything must fit together. */
    public void goes(DossierCode code, String... acts) {
        Arrays.stream(acts).forEach(act -> {
            if (does(code, act) instanceof Refused<?>(var reasons)) throw new AssertionError(act + ": " + reasons);
            holds(code);
        });
    }

    public void holds(DossierCode code) {
        assertThat(check.violations()).isEmpty();
        folded.isWhatTheFactsFoldTo(code);
        assertThat(folded.holders(code))
                .containsExactlyInAnyOrderElementsOf(
                        trails.allOpen(code).stream().map(Besides::words).toList());
    }

    private static String words(OpenStep it) {
        var hold = it.hold();
        return it.work().leg() + " " + it.place().step() + " " + it.place().unit() + " "
                + it.place().role() + " " + (hold == null ? "" : hold.holder());
    }
}
