package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Desks;
import vn.motcua.organisation.UnitKind;
import vn.motcua.platform.LegalClock;
import vn.motcua.policy.Policies;
import vn.motcua.policy.PolicyKey;

/**
 * Who is competent for a matter, and whether an agency's desk may receive it: by the procedure, the place in which the
 * matter lies, and the law of the day. Since 01/07/2025 the centres of a province and its communes receive for each
 * other (NĐ 118/2025).
 */
@Service
public class Boundaries {

    private static final String WITHIN_PROVINCE = "WITHIN_PROVINCE";

    private final Agencies agencies;
    private final Catalogue catalogue;
    private final Policies policies;
    private final LeadAgencies leads;

    Boundaries(Agencies agencies, Catalogue catalogue, Policies policies, LeadAgencies leads) {
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.policies = policies;
        this.leads = leads;
    }

    /** The agency that decides, and the version by whose route a dossier received at that desk comes to it. */
    public record Competent(
            ProcedureVersion version,
            Agency agency,
            @Nullable AgencyCode place) {

        public boolean isElsewhere() {
            return version.route().isBoundaryFree();
        }
    }

    /** Who decides what another agency has received, and for which place, by their names on the day of receipt. */
    public record Elsewhere(String competent, String place) {}

    /** Null for a dossier that its own agency decides. */
    public @Nullable Elsewhere elsewhere(DossierCard card) {
        var place = card.matter().place();
        if (place == null || !card.isForAnother()) return null;
        var day = LocalDate.ofInstant(card.times().receivedAt(), LegalClock.ZONE);
        return new Elsewhere(
                leads.name(card), agencies.asOf(new AgencyCode(place), day).placeName());
    }

    /** Whether its desk may receive that procedure at all that day, be it for another agency. */
    public boolean isReceived(ProcedureVersion version, AgencyCode agency, LocalDate day) {
        if (catalogue.isOffered(version, agency, day)) return true;
        return agencies.find(agency, day)
                .filter(it -> receivesForOthers(version, it, day))
                .isPresent();
    }

    /** The places that may be named to that desk for that procedure; none where only its own is meant. */
    public List<Agency> places(ProcedureVersion version, AgencyCode receiving, LocalDate day) {
        return agencies.find(receiving, day)
                .filter(it -> receivesForOthers(version, it, day))
                .flatMap(it -> agencies.province(it.code(), day))
                .map(it -> agencies.places(it.code(), day))
                .orElse(List.of());
    }

    /** Refused in plain words, on the field {@code place}. */
    public Decision<Competent> competent(
            ProcedureVersion version, AgencyCode receiving, @Nullable String place, LocalDate day) {
        var here = agencies.asOf(receiving, day);
        if (place == null) return unsaid(version, here, day);
        return placed(place, day).then(it -> {
            var competent = competentFor(version, it, day);
            if (competent.isEmpty()) return refused("dossier.place.nobody", it.placeName());
            if (competent.get().code().equals(receiving)) return own(version, here, it.code(), day);
            return received(version, here, it, day)
                    .map(found -> new Competent(found, competent.get(), it.code()))
                    .then(found -> resolved(found, receiving, day));
        });
    }

    /** Nobody had to say it: whoever receives is competent, or it must be said. */
    private Decision<Competent> unsaid(ProcedureVersion version, Agency here, LocalDate day) {
        var isOwn = version.validity().offeredBy().contains(here.level());
        return isOwn || !receivesForOthers(version, here, day)
                ? own(version, here, null, day)
                : refused("dossier.place.missing");
    }

    /** Offered to desks of its levels where each of its steps finds its unit. */
    private Decision<Competent> own(ProcedureVersion version, Agency here, @Nullable AgencyCode place, LocalDate day) {
        return version.validity().offeredBy().contains(here.level()) && resolves(version, Desks.of(here.code()), day)
                ? Decision.granted(new Competent(version, here, place))
                : Decision.refused(
                        Refusal.of("dossier.accept.not-offered", version.code()).on("procedure"));
    }

    private Decision<Agency> placed(String place, LocalDate day) {
        if (!AgencyCode.isOne(place) || !agencies.knows(new AgencyCode(place))) return refused("dossier.place.unknown");
        var code = new AgencyCode(place);
        var known = agencies.find(code, day);
        if (known.isEmpty()) {
            var name = agencies.asOf(code, day).placeName();
            var heir = agencies.find(agencies.heir(code, day), day).map(Agency::placeName);
            return heir.<Decision<Agency>>map(it -> refused("dossier.place.went-on", name, it))
                    .orElseGet(() -> refused("dossier.place.not-then", name));
        }
        return known.get().level() == AgencyLevel.COMMUNE
                ? Decision.granted(known.get())
                : refused("dossier.place.unknown");
    }

    /** Of what level the procedure is, there. */
    private Optional<Agency> competentFor(ProcedureVersion version, Agency place, LocalDate day) {
        var levels = version.validity().offeredBy();
        if (levels.contains(AgencyLevel.COMMUNE)) return Optional.of(place);
        if (levels.contains(AgencyLevel.DISTRICT))
            return Optional.ofNullable(place.parent())
                    .flatMap(it -> agencies.find(it, day))
                    .filter(it -> it.level() == AgencyLevel.DISTRICT);
        var province = agencies.province(place.code(), day);
        if (levels.contains(AgencyLevel.PROVINCE)) return province;
        return province.flatMap(it -> branch(it.code(), day));
    }

    /** Of a body that has branches in the province the one that receives; among several nobody is guessed. */
    private Optional<Agency> branch(AgencyCode province, LocalDate day) {
        var branches = agencies.all(day).stream()
                .filter(it -> it.level() == AgencyLevel.VERTICAL && province.equals(it.parent()))
                .filter(it -> agencies.units(it.code(), day).stream().anyMatch(unit -> unit.kind() == UnitKind.DESK))
                .toList();
        return branches.size() == 1 ? Optional.of(branches.getFirst()) : Optional.empty();
    }

    /** The version as it is received there for another place, where the law of the day lets that be. */
    private Decision<ProcedureVersion> received(ProcedureVersion version, Agency here, Agency place, LocalDate day) {
        var there = agencies.province(place.code(), day).map(Agency::code);
        var own = agencies.province(here.code(), day).map(Agency::code);
        var law = policies.of(day, version.family());
        if (!law.says(PolicyKey.RECEPTION_ELSEWHERE, WITHIN_PROVINCE))
            return refused(
                    "dossier.place.not-allowed",
                    place.placeName(),
                    law.rule(PolicyKey.RECEPTION_ELSEWHERE).basis());
        if (own.isEmpty() || !own.equals(there)) return refused("dossier.place.other-province", place.placeName());
        if (!receivesForOthers(version, here, day)) return refused("dossier.place.only-there", place.placeName());
        return Decision.granted(catalogue.boundaryFree(version).orElseThrow());
    }

    private Decision<Competent> resolved(Competent it, AgencyCode receiving, LocalDate day) {
        var desks = new Desks(receiving, it.agency().code(), receiving);
        return resolves(it.version(), desks, day)
                ? Decision.granted(it)
                : refused("dossier.place.nobody", it.agency().name());
    }

    /** Each step finds its unit; else it would end with nobody. */
    private boolean resolves(ProcedureVersion version, Desks desks, LocalDate day) {
        var route = version.route();
        return route.steps().stream()
                .allMatch(step -> agencies.resolve(route.leg(step.leg()).agency(), step.unit(), desks, day)
                        .isPresent());
    }

    /** The law speaks of the centres of a province and of its communes, not of branches of other bodies. */
    private boolean receivesForOthers(ProcedureVersion version, Agency agency, LocalDate day) {
        return (agency.level() == AgencyLevel.PROVINCE || agency.level() == AgencyLevel.COMMUNE)
                && version.validity().holds(day)
                && policies.of(day, version.family()).says(PolicyKey.RECEPTION_ELSEWHERE, WITHIN_PROVINCE)
                && catalogue.boundaryFree(version).isPresent();
    }

    private static <T> Decision<T> refused(String key, Object... args) {
        return Decision.refused(Refusal.of(key, args).on("place"));
    }
}
