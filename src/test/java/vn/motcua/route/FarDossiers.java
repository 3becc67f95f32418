package vn.motcua.route;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.identity.Accounts;
import vn.motcua.interlink.HandoverId;
import vn.motcua.interlink.Handovers;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.town.Town;

/** Dossiers that one desk of today's province receives for another place, as the database has them. */
@Component
public class FarDossiers {

    private final Town town;
    private final Catalogue catalogue;
    private final Dossiers dossiers;
    private final Routes routes;
    private final Handovers handovers;
    private final TrailQuery trails;
    private final Accounts accounts;
    private final WorklistCheck check;
    private final FoldedRow folded;
    private final JdbcClient sql;

    FarDossiers(
            Town town,
            Catalogue catalogue,
            Dossiers dossiers,
            Routes routes,
            Handovers handovers,
            TrailQuery trails,
            Accounts accounts,
            WorklistCheck check,
            FoldedRow folded,
            JdbcClient sql) {
        this.town = town;
        this.catalogue = catalogue;
        this.dossiers = dossiers;
        this.routes = routes;
        this.handovers = handovers;
        this.trails = trails;
        this.accounts = accounts;
        this.check = check;
        this.folded = folded;
        this.sql = sql;
    }

    /** The code, or the key of the first reason why not. */
    public String brought(String family, String desk, String place) {
        var version = catalogue.inForce(family, town.today()).orElseThrow();
        var citizen = new Person(RequesterKind.INDIVIDUAL, "Mang Thị Sáu", "060190123457", null, null, "Hàm Thuận");
        var acceptance = new Acceptance(version, null, desk, Channel.IN_PERSON, citizen, null, null, "", null);
        return switch (dossiers.accept(acceptance.at(place), first(desk, "RECEPTIONIST"))) {
            case Granted<AcceptedDossier>(var it) -> it.code().value();
            case Refused<AcceptedDossier>(var no) -> no.getFirst().key();
        };
    }

    /** {@code step unit}, on the way {@code step unit > unit}; empty once it has ended. */
    public String standing(String code) {
        return open(code)
                .map(it -> it.place().step() + " " + it.place().unit()
                        + (it.bound() == null ? "" : " > " + it.bound().unit()))
                .findFirst()
                .orElse("");
    }

    public @Nullable String outcome(String code) {
        var outcome = dossiers.get(new DossierCode(code)).result().outcome();
        return outcome == null ? null : outcome.name();
    }

    /** By who holds it, or whoever of the post comes first. */
    public String ends(String code, String outcome) {
        var step = open(code).findFirst().orElseThrow();
        var hold = step.hold();
        var by = hold == null ? first(step.place().unit(), step.place().role()) : town.officer(hold.holder());
        return words(routes.complete(new StepId(step.id()), step.version(), outcome, "Theo hồ sơ", by));
    }

    public String accepts(String code, String unit, String role) {
        return words(handovers.accept(offer(code), first(unit, role)));
    }

    public String declines(String code, String unit, String role) {
        return words(handovers.decline(offer(code), "Không đúng địa bàn", first(unit, role)));
    }

    public String takesBack(String code, String unit, String role) {
        return words(handovers.takeBack(offer(code), "Gửi nhầm", first(unit, role)));
    }

    public boolean isSeenBy(String code, String unit, String role) {
        return dossiers.find(new DossierCode(code), first(unit, role)).isPresent();
    }

    public void holds(String code) {
        if (!check.violations().isEmpty())
            throw new AssertionError(check.violations().toString());
        folded.isWhatTheFactsFoldTo(new DossierCode(code));
    }

    private java.util.stream.Stream<OpenStep> open(String code) {
        return trails.allOpen(new DossierCode(code)).stream();
    }

    private HandoverId offer(String code) {
        return new HandoverId(sql.sql("SELECT id FROM interlink.handover WHERE code = :code AND answer = 'OFFERED'")
                .param("code", code)
                .query(Long.class)
                .single());
    }

    private Actor first(String unit, String role) {
        return town.officer(
                accounts.holders(unit, role, town.today()).getFirst().username());
    }

    private static String words(Decision<?> decision) {
        return switch (decision) {
            case Granted<?> _ -> "granted";
            case Refused<?>(var reasons) -> reasons.getFirst().key();
        };
    }
}
