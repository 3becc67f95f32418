package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Words;

/** What a reform must hold to: who ends existed, who goes on exists, and no unit's work is left with nobody. Pure. */
final class ReformLaw {

    private final AgencyHistory before;
    private final Predicate<String> isCalendar;

    ReformLaw(AgencyHistory before, Predicate<String> isCalendar) {
        this.before = before;
        this.isCalendar = isCalendar;
    }

    List<Refusal> whyNot(Reorganisation it) {
        var faults = new ArrayList<Refusal>();
        if (it.agencies().isEmpty())
            faults.add(Refusal.of("organisation.reform.nobody").on("agencies"));
        it.created().forEach(created -> created(created, it, faults));
        if (!faults.isEmpty()) return faults;
        it.agencies().forEach(line -> agency(line, it, faults));
        if (!faults.isEmpty()) return faults;
        it.units().forEach(line -> unit(line, it, faults));
        for (var old : predecessors(it)) if (faults.isEmpty()) complete(old, it, faults);
        return faults;
    }

    private void created(Reorganisation.Created created, Reorganisation it, List<Refusal> faults) {
        var agency = created.agency();
        if (before.knows(agency.code()))
            faults.add(
                    Refusal.of("organisation.reform.code-taken", agency.code()).on("created"));
        if (agency.name().isBlank())
            faults.add(Refusal.of("organisation.reform.no-name", agency.code()).on("created"));
        if (!isCalendar.test(agency.calendar()))
            faults.add(Refusal.of("organisation.reform.no-calendar", agency.calendar())
                    .on("created"));
        if (agency.parent() != null && !isThere(agency.parent(), it))
            faults.add(Refusal.of("organisation.reform.not-there", agency.parent(), day(it.date()))
                    .on("created"));
        var codes = created.units().stream().map(Unit::code).toList();
        if (codes.isEmpty() || new HashSet<>(codes).size() < codes.size())
            faults.add(
                    Refusal.of("organisation.reform.units-wrong", agency.code()).on("created"));
    }

    private void agency(Succession line, Reorganisation it, List<Refusal> faults) {
        var old = line.predecessor();
        if (!wasThere(old, it.date()))
            faults.add(Refusal.of(
                            "organisation.reform.was-not-there",
                            old,
                            day(it.date().minusDays(1)))
                    .on("agencies"));
        if (!isThere(line.successor(), it))
            faults.add(Refusal.of("organisation.reform.not-there", line.successor(), day(it.date()))
                    .on("agencies"));
        if (old.equals(line.successor()))
            faults.add(Refusal.of("organisation.reform.itself", old).on("agencies"));
        var ways = it.agencies().stream()
                .filter(other -> other.predecessor().equals(old) && other.isOfTheWhole())
                .count();
        if (ways > 1 && !line.kind().mayBeSeveral() && line.isOfTheWhole())
            faults.add(Refusal.of("organisation.reform.several", old, Words.t("organisation.kind." + line.kind()))
                    .on("agencies"));
    }

    private void unit(UnitSuccession line, Reorganisation it, List<Refusal> faults) {
        var old = before.unit(line.predecessor());
        if (old.isEmpty() || !wasThere(old.get().agency(), it.date()))
            faults.add(Refusal.of(
                            "organisation.reform.was-not-there",
                            line.predecessor(),
                            day(it.date().minusDays(1)))
                    .on("units"));
        if (units(it).noneMatch(line.successor()::equals)
                && before.unit(line.successor()).stream()
                        .noneMatch(
                                unit -> before.units(unit.agency(), it.date()).contains(unit)))
            faults.add(Refusal.of("organisation.reform.not-there", line.successor(), day(it.date()))
                    .on("units"));
    }

    /** Each unit of who ends has one heir, or one in each agency and one for the rest. */
    private void complete(AgencyCode old, Reorganisation it, List<Refusal> faults) {
        if (!it.ended().contains(old)) return;
        for (var unit : last(old, it.date())) {
            var heirs = it.units().stream()
                    .filter(line -> line.predecessor().equals(unit.code()))
                    .toList();
            if (heirs.isEmpty())
                faults.add(Refusal.of("organisation.reform.unit-left", unit.code(), unit.name())
                        .on("units"));
            if (heirs.size() > 1
                    && heirs.stream().filter(UnitSuccession::otherwise).count() != 1)
                faults.add(Refusal.of("organisation.reform.no-rest", unit.code(), unit.name())
                        .on("units"));
        }
    }

    /** The units of an agency on its last day before that one. */
    private List<Unit> last(AgencyCode agency, LocalDate date) {
        return before.units(agency, before.lastDay(agency, date).orElse(date.minusDays(1)));
    }

    private static Set<AgencyCode> predecessors(Reorganisation it) {
        var all = new java.util.LinkedHashSet<AgencyCode>();
        it.agencies().forEach(line -> all.add(line.predecessor()));
        return all;
    }

    private static Stream<String> units(Reorganisation it) {
        return it.created().stream().flatMap(agency -> agency.units().stream()).map(Unit::code);
    }

    private boolean wasThere(AgencyCode agency, LocalDate date) {
        return before.knows(agency) && !before.latest(agency).validFrom().isAfter(date.minusDays(1));
    }

    private boolean isThere(AgencyCode agency, Reorganisation it) {
        return it.created().stream().anyMatch(created -> created.agency().code().equals(agency))
                || (before.find(agency, it.date()).isPresent() && !it.ended().contains(agency));
    }

    private static String day(LocalDate date) {
        return Words.day(date);
    }
}
