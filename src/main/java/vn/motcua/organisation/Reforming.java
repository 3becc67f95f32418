package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a reform makes of the agencies that are known. Pure. */
final class Reforming {

    private final Reorganisation reform;
    private final Set<AgencyCode> ended;

    Reforming(Reorganisation reform) {
        this.reform = reform;
        this.ended = reform.ended();
    }

    AgencyHistory of(AgencyHistory before) {
        var successions = before.successions();
        return new AgencyHistory(
                joined(
                        before.agencies().map(this::ended),
                        reform.created().stream().map(Reorganisation.Created::agency)),
                joined(
                        before.units().map(this::ended),
                        reform.created().stream().flatMap(this::units)),
                new Successions(
                        joined(
                                successions.agencies().stream(),
                                reform.agencies().stream().filter(it -> isNew(it, successions))),
                        joined(successions.units().stream(), reform.units().stream())),
                before.identifiers());
    }

    private Stream<UnitVersion> units(Reorganisation.Created created) {
        return created.units().stream()
                .map(it -> new UnitVersion(it.code(), it.agency(), it.kind(), it.name(), reform.date(), null));
    }

    /** What the data files say of it already stays theirs. */
    private static boolean isNew(Succession it, Successions known) {
        return known.agencies().stream()
                .noneMatch(other -> other.predecessor().equals(it.predecessor())
                        && other.successor().equals(it.successor())
                        && other.date().equals(it.date()));
    }

    private Agency ended(Agency it) {
        return ends(it.code(), new Period(it.validFrom(), it.validTo())) ? it.until(day()) : it;
    }

    private UnitVersion ended(UnitVersion it) {
        return ends(it.agency(), new Period(it.validFrom(), it.validTo()))
                ? new UnitVersion(it.code(), it.agency(), it.kind(), it.name(), it.validFrom(), day())
                : it;
    }

    private boolean ends(AgencyCode agency, Period version) {
        return ended.contains(agency) && version.holds(day()) && version.from().isBefore(day());
    }

    private LocalDate day() {
        return reform.date();
    }

    private static <T> List<T> joined(Stream<T> some, Stream<T> others) {
        return Stream.concat(some, others).distinct().toList();
    }
}
