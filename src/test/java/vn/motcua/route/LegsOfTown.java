package vn.motcua.route;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Bundle;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.dossier.Pauses;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.dossier.Stops;
import vn.motcua.identity.Accounts;
import vn.motcua.interlink.Handovers;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.organisation.Agencies;
import vn.motcua.town.Town;

/** Brings a bundle to the centre of xã Hàm Thuận, for those parts of it. */
@Component
public class LegsOfTown {

    final Town town;
    final Routes routes;
    final TrailQuery trails;
    final LegQuery legs;
    final Dossiers dossiers;
    final Pauses pauses;
    final Stops stops;
    final Accounts accounts;
    final WorklistCheck check;
    final FoldedRow folded;
    final Handovers handovers;
    final Agencies agencies;
    final Catalogue catalogue;

    LegsOfTown(
            Town town,
            Routes routes,
            TrailQuery trails,
            LegQuery legs,
            Dossiers dossiers,
            Pauses pauses,
            Stops stops,
            Accounts accounts,
            WorklistCheck check,
            FoldedRow folded,
            Handovers handovers,
            Agencies agencies,
            Catalogue catalogue) {
        this.town = town;
        this.routes = routes;
        this.trails = trails;
        this.legs = legs;
        this.dossiers = dossiers;
        this.pauses = pauses;
        this.stops = stops;
        this.accounts = accounts;
        this.check = check;
        this.folded = folded;
        this.handovers = handovers;
        this.agencies = agencies;
        this.catalogue = catalogue;
    }

    public OpenLegs brought(String family, Set<String> parts) {
        var version = catalogue.inForce(family, town.today()).orElseThrow();
        var requester =
                new Person(RequesterKind.INDIVIDUAL, "Trần Thị Bình", "060190123457", null, null, "Thôn 1, Hàm Thuận");
        var variant = Bundle.variant(version, parts);
        var acceptance = new Acceptance(version, variant, "XHT/TT", Channel.IN_PERSON, requester, null, null, "", null);
        return switch (dossiers.accept(acceptance, town.officer("lan.hamthuan"))) {
            case Granted<AcceptedDossier>(var accepted) -> new OpenLegs(this, accepted.code());
            case Refused<AcceptedDossier>(var reasons) -> throw new AssertionError(reasons);
        };
    }
}
