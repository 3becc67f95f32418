package vn.motcua.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/** How much lies with which unit and officer, against the time they have. */
@Component
class DeskPages {

    private final DeskQuery query;
    private final DayTiles days;
    private final Names names;
    private final LegalClock clock;

    DeskPages(DeskQuery query, DayTiles days, Names names, LegalClock clock) {
        this.query = query;
        this.days = days;
        this.names = names;
        this.clock = clock;
    }

    record Page(Scope scope, LocalDate today, String asOf, List<Desk> units, List<Desk> officers) {

        String unit(Desk officer) {
            return units.stream()
                    .filter(it -> it.unit().equals(officer.unit()))
                    .map(Desk::name)
                    .findFirst()
                    .orElse(officer.unit());
        }

        String rows(Desk it, DeskRows.Which which) {
            return DeskRows.path(it, which, scope);
        }
    }

    @Transactional(readOnly = true)
    public Page page(Scope scope) {
        var now = clock.instant();
        var soon = LiveList.SOON.range(now, days.calendar(scope)).until();
        var capacity = days.calendar(scope).between(now, soon).minutes();
        var rows = query.of(scope.names(), now, soon);
        var byUnit =
                rows.stream().collect(Collectors.groupingBy(DeskQuery.Row::unit, TreeMap::new, Collectors.toList()));
        var people = query.people(List.copyOf(byUnit.keySet()), clock.today());
        return new Page(
                scope, clock.today(), Words.moment(now), units(byUnit, people, capacity), officers(rows, capacity));
    }

    /** The most pressed first. */
    private List<Desk> units(Map<String, List<DeskQuery.Row>> byUnit, Map<String, Long> people, long capacity) {
        return byUnit.entrySet().stream()
                .map(it -> {
                    var n = people.getOrDefault(it.getKey(), 0L);
                    var load = Desk.Load.of(it.getValue());
                    return new Desk(it.getKey(), names.unit(it.getKey()), null, load, n, n * capacity);
                })
                .sorted(Comparator.comparingLong((Desk it) -> it.load().late())
                        .thenComparingLong(it -> it.load().minutes())
                        .reversed())
                .toList();
    }

    private List<Desk> officers(List<DeskQuery.Row> rows, long capacity) {
        return rows.stream()
                .map(it -> {
                    var username = it.holder() == null ? "" : it.holder();
                    var n = username.isEmpty() ? 0 : 1;
                    var name = it.name() == null ? Words.t("overview.desk.nobody") : it.name();
                    return new Desk(
                            it.unit(), name, new Desk.Holder(username), Desk.Load.of(List.of(it)), n, n * capacity);
                })
                .toList();
    }
}
