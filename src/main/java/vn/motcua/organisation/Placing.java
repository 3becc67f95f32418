package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The unit that a step's place names, for a dossier received at one agency, in the competence of the same or another,
 * and kept by the first or its successor. Where the agency that is meant has ended: the unit in which the work of its
 * last one goes on. Pure.
 */
record Placing(AgencyHistory history, Desks desks, LocalDate on) {

    Optional<Unit> unit(AgencySelector selector, UnitKind kind) {
        return at(selector, kind, on)
                .or(() -> lastDay(selector)
                        .flatMap(day -> at(selector, kind, day))
                        .flatMap(it -> history.heir(it.code(), desks.keeper(), on)));
    }

    private Optional<Unit> at(AgencySelector selector, UnitKind kind, LocalDate day) {
        return agency(selector, day)
                .flatMap(agency -> history.units(agency.code(), day).stream()
                        .filter(unit -> unit.kind() == kind)
                        .findFirst());
    }

    private Optional<Agency> agency(AgencySelector selector, LocalDate day) {
        return switch (selector.relation()) {
            case RECEIVING -> history.find(desks.receiving(), day);
            case COMPETENT -> history.find(desks.competent(), day);
            case PARENT -> parent(day).flatMap(parent -> history.find(parent, day));
            case LOCAL ->
                history.all(day).stream()
                        .filter(it -> it.level() == AgencyLevel.VERTICAL
                                && desks.competent().equals(it.parent()))
                        .findFirst();
            case NAMED -> history.find(named(selector), day);
        };
    }

    private Optional<AgencyCode> parent(LocalDate day) {
        return history.find(desks.competent(), day).map(Agency::parent);
    }

    /** The last day on which the agency that is meant existed, if that is past. */
    private Optional<LocalDate> lastDay(AgencySelector selector) {
        var own = history.lastDay(desks.competent(), on);
        return switch (selector.relation()) {
            case NAMED -> history.lastDay(named(selector), on);
            case RECEIVING -> history.lastDay(desks.receiving(), on);
            case COMPETENT, LOCAL -> own;
            case PARENT ->
                parent(own.orElse(on))
                        .flatMap(it -> history.lastDay(it, own.orElse(on)))
                        .or(() -> own);
        };
    }

    private static AgencyCode named(AgencySelector selector) {
        return Objects.requireNonNull(selector.named());
    }
}
