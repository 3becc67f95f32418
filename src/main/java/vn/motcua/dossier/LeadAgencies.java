package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Bundle;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.LegTemplate;
import vn.motcua.catalogue.RouteTemplate;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.Desks;
import vn.motcua.organisation.Unit;
import vn.motcua.platform.LegalClock;

/**
 * Which agency decides (cơ quan chủ trì giải quyết): the one whose leader signs, or else the one that received; where
 * several results are asked for, each is decided by its own.
 */
@Component
public class LeadAgencies {

    private final Agencies agencies;
    private final Catalogue catalogue;

    LeadAgencies(Agencies agencies, Catalogue catalogue) {
        this.agencies = agencies;
        this.catalogue = catalogue;
    }

    /** Who decides what; {@code result} null: all of it. */
    public record Decider(@Nullable String result, AgencyCode agency) {}

    /** On the day of receipt. */
    public List<Decider> of(DossierCard card) {
        return of(card.procedureVersion(), card.parties().caseKey(), card.desks(), receivedOn(card));
    }

    String name(DossierCard card) {
        return name(card.procedureVersion(), card.parties().caseKey(), card.desks(), receivedOn(card));
    }

    /** Each that decides something by name, once. {@code variant}: what was chosen of a bundle. */
    public String name(long version, @Nullable String variant, Desks desks, LocalDate on) {
        return of(version, variant, desks, on).stream()
                .map(it -> agencies.get(it.agency(), on).name())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** As it stands on that day for what was received by and for these under that version of a procedure. */
    private List<Decider> of(long version, @Nullable String variant, Desks desks, LocalDate on) {
        var route = catalogue.version(version).route();
        var several = route.legs().stream()
                .filter(it -> it.result() != null && Bundle.isOpened(it, variant))
                .map(it -> decider(route, it, desks, on))
                .toList();
        return several.isEmpty() ? List.of(new Decider(null, only(route, desks, on))) : several;
    }

    private AgencyCode only(RouteTemplate route, Desks desks, LocalDate on) {
        return route.decision()
                .flatMap(it -> agencies.resolve(route.leg(it.leg()).agency(), it.unit(), desks, on))
                .map(Unit::agency)
                .orElse(desks.competent());
    }

    private Decider decider(RouteTemplate route, LegTemplate leg, Desks desks, LocalDate on) {
        var agency = agencies.resolve(leg.agency(), route.entry(leg.key()).unit(), desks, on)
                .map(Unit::agency)
                .orElse(desks.competent());
        return new Decider(Objects.requireNonNull(leg.result()).name(), agency);
    }

    private static LocalDate receivedOn(DossierCard card) {
        return LocalDate.ofInstant(card.times().receivedAt(), LegalClock.ZONE);
    }
}
