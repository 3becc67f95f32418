package vn.motcua.reform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Succession;
import vn.motcua.organisation.UnitKind;

/**
 * Who goes on in whom, as an administrator has entered it: agencies, units, agencies that begin with the reform, and
 * dossiers whose keeper was chosen by hand (NĐ 140/2025 Đ32.2: the chairman of the province decides). Pure.
 */
record Mapping(List<New> created, List<Line> lines, List<UnitLine> units, Map<String, String> chosen) {

    static final Mapping EMPTY = new Mapping(List.of(), List.of(), List.of(), Map.of());

    List<String> createdCodes() {
        return created.stream().map(New::code).toList();
    }

    Mapping {
        created = List.copyOf(created);
        lines = List.copyOf(lines);
        units = List.copyOf(units);
        chosen = Map.copyOf(chosen);
    }

    record New(String code, String name, AgencyLevel level, String parent, String calendar, List<NewUnit> units) {}

    /** {@code code}: what stands behind its agency's code. */
    record NewUnit(String code, UnitKind kind, String name) {}

    /** {@code otherwise}: of several successors the one that gets what belongs to none of the others. */
    record Line(String from, String to, Succession.Kind kind, boolean otherwise) {
        boolean isOfTheWhole() {
            return kind != Succession.Kind.MOVE;
        }
    }

    record UnitLine(String from, String to) {
        String agency() {
            return agencyOf(from);
        }

        String successor() {
            return agencyOf(to);
        }
    }

    static String agencyOf(String unit) {
        return unit.contains("/") ? unit.substring(0, unit.indexOf('/')) : unit;
    }

    /** The agencies that go on in others, by code. */
    Set<String> old() {
        var all = new TreeSet<String>();
        lines.forEach(it -> all.add(it.from()));
        return all;
    }

    /** In whom it goes on, besides tasks it gives away. */
    List<Line> whole(String agency) {
        return lines.stream()
                .filter(it -> it.from().equals(agency) && it.isOfTheWhole())
                .toList();
    }

    boolean isRest(UnitLine line) {
        return lines.stream()
                .anyMatch(it -> it.otherwise()
                        && it.from().equals(line.agency())
                        && it.to().equals(line.successor()));
    }

    List<UnitLine> unitsOf(String agency) {
        return units.stream().filter(it -> it.agency().equals(agency)).toList();
    }

    Mapping with(List<Line> others) {
        Predicate<UnitLine> stays = unit -> others.stream()
                .anyMatch(it -> it.from().equals(unit.agency()) && it.to().equals(unit.successor()));
        return new Mapping(created, others, units.stream().filter(stays).toList(), chosen);
    }

    Mapping withUnits(String agency, List<UnitLine> its) {
        var others = units.stream().filter(it -> !it.agency().equals(agency));
        return new Mapping(created, lines, Stream.concat(others, its.stream()).toList(), chosen);
    }

    Mapping withMoreUnits(List<UnitLine> more) {
        return new Mapping(
                created,
                lines,
                Stream.concat(units.stream(), more.stream()).distinct().toList(),
                chosen);
    }

    Mapping with(New agency) {
        var all = new ArrayList<>(without(agency.code()).created());
        all.add(agency);
        return new Mapping(all, lines, units, chosen);
    }

    Mapping without(String agency) {
        return new Mapping(
                created.stream().filter(it -> !it.code().equals(agency)).toList(), lines, units, chosen);
    }

    Mapping choosing(String dossier, String keeper) {
        var all = new HashMap<>(chosen);
        if (keeper.isEmpty()) all.remove(dossier);
        else all.put(dossier, keeper);
        return new Mapping(created, lines, units, new TreeMap<>(all));
    }
}
