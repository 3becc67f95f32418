package vn.motcua.reform;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Takeovers;
import vn.motcua.identity.Accounts;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.ReformedAgencies;
import vn.motcua.organisation.Reorganisation;
import vn.motcua.organisation.Reorganisations;
import vn.motcua.organisation.Succession;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitSuccession;

/** What a reform comes to: agencies and units as they are after it, and who keeps which dossier. */
@Component
class Plans {

    /** Who does what a role did where nobody holds it, the nearest first. */
    private static final Map<String, List<String>> NEAREST = Map.of(
            "COMMUNE_OFFICER", List.of("SPECIALIST", "DIVISION_HEAD"),
            "SPECIALIST", List.of("COMMUNE_OFFICER", "DIVISION_HEAD", "OFFICE_LEADER"),
            "DIVISION_HEAD", List.of("COMMUNE_OFFICER", "SPECIALIST", "OFFICE_LEADER"),
            "OPINION_GIVER", List.of("SPECIALIST", "COMMUNE_OFFICER"));

    private final Agencies agencies;
    private final Reorganisations reorganisations;
    private final Accounts accounts;

    Plans(Agencies agencies, Reorganisations reorganisations, Accounts accounts) {
        this.agencies = agencies;
        this.reorganisations = reorganisations;
        this.accounts = accounts;
    }

    /** {@code after}: agencies and units on its day. */
    record Plan(Reform reform, ReformedAgencies after, KeeperChoice choice) {

        Map<DossierCode, String> keepers(List<Takeovers.Going> page) {
            return page.stream()
                    .collect(toMap(Takeovers.Going::code, it -> choice.of(it).keeper()));
        }

        Takeovers.By by(String username, String agency) {
            return new Takeovers.By(reform.id(), reform.head().basis(), after, username, agency);
        }
    }

    /** What stands against it. */
    List<Refusal> faults(Reform it) {
        return Optional.of(Unreadable.of(it.mapping()))
                .filter(faults -> !faults.isEmpty())
                .orElseGet(() -> reorganisations.whyNot(reorganisation(it, _ -> Map.of())));
    }

    /** As it would be. Only for one that nothing stands against. */
    Plan foreseen(Reform it) {
        return plan(it, reorganisations.after(reorganisation(it)));
    }

    /** As it is once it has been announced. */
    Plan announced(Reform it) {
        return plan(it, reorganisations.on(it.head().effectiveOn()));
    }

    private Plan plan(Reform it, ReformedAgencies after) {
        var places = agencies.all(it.head().eve()).stream()
                .filter(agency -> agency.level() == AgencyLevel.COMMUNE)
                .map(agency -> KeeperChoice.Place.of(
                        agency.name(), after.heir(agency.code()).value()))
                .toList();
        return new Plan(it, after, new KeeperChoice(it.mapping(), after, places));
    }

    /** With who does what there, as the posts of its day say. */
    Reorganisation reorganisation(Reform it) {
        return reorganisation(it, line -> roles(line, it.head()));
    }

    private static Reorganisation reorganisation(Reform it, Function<Mapping.UnitLine, Map<String, String>> roles) {
        var head = it.head();
        return new Reorganisation(
                it.id(),
                head.basis(),
                head.effectiveOn(),
                it.mapping().created().stream().map(one -> created(one, head)).toList(),
                it.mapping().lines().stream()
                        .map(line -> succession(line, head))
                        .toList(),
                it.mapping().units().stream()
                        .map(line -> succession(line, it, roles.apply(line)))
                        .toList());
    }

    private static Reorganisation.Created created(Mapping.New it, Reform.Head head) {
        var parent = it.parent().isEmpty() ? null : new AgencyCode(it.parent());
        var agency = new Agency(
                new AgencyCode(it.code()),
                it.name(),
                it.level(),
                parent,
                it.calendar(),
                head.effectiveOn(),
                null,
                null);
        return new Reorganisation.Created(agency, units(it));
    }

    static List<Unit> units(Mapping.New it) {
        return it.units().stream()
                .map(unit ->
                        new Unit(it.code() + "/" + unit.code(), new AgencyCode(it.code()), unit.kind(), unit.name()))
                .toList();
    }

    private static Succession succession(Mapping.Line it, Reform.Head head) {
        return new Succession(
                new AgencyCode(it.from()), new AgencyCode(it.to()), it.kind(), head.effectiveOn(), head.basis());
    }

    private static UnitSuccession succession(Mapping.UnitLine it, Reform reform, Map<String, String> roles) {
        var several = reform.mapping().units().stream()
                        .filter(other -> other.from().equals(it.from()))
                        .count()
                > 1;
        return new UnitSuccession(
                it.from(),
                it.to(),
                reform.head().effectiveOn(),
                reform.head().basis(),
                several && reform.mapping().isRest(it),
                roles);
    }

    /** For each role that somebody holds in the old unit and nobody in the new one: who does it there. */
    private Map<String, String> roles(Mapping.UnitLine it, Reform.Head head) {
        var roles = new HashMap<String, String>();
        NEAREST.forEach((role, nearest) -> {
            if (isHeld(it.to(), role, head)) return;
            nearest.stream()
                    .filter(other -> isHeld(it.to(), other, head))
                    .findFirst()
                    .ifPresent(other -> roles.put(role, other));
        });
        return roles;
    }

    private boolean isHeld(String unit, String role, Reform.Head head) {
        return !accounts.holders(unit, role, head.effectiveOn()).isEmpty();
    }
}
