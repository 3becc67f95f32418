package vn.motcua.reform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Succession;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;
import vn.motcua.platform.Once;

/** The pages on which an administrator says who goes on in whom. */
@Component
class MappingPages {

    private static final int EMPTY_LINES = 3;
    private static final List<String> CALENDARS = List.of("national", "seasonal", "south");

    private final ReformPages pages;
    private final Suggestion suggestion;
    private final Agencies agencies;

    MappingPages(ReformPages pages, Suggestion suggestion, Agencies agencies) {
        this.pages = pages;
        this.suggestion = suggestion;
        this.agencies = agencies;
    }

    /** {@code old}, {@code fresh}: what may be typed on the left and on the right. */
    record Lines(
            Reform reform,
            List<Mapping.Line> lines,
            List<Choice> old,
            List<Choice> fresh,
            Names names,
            String onceKey,
            List<Refusal> problems) {

        List<Succession.Kind> kinds() {
            return List.of(Succession.Kind.values());
        }
    }

    record Units(
            Reform reform,
            String agency,
            List<Mapping.UnitLine> lines,
            List<Choice> old,
            List<Choice> fresh,
            Names names,
            String onceKey,
            List<Refusal> problems) {}

    record Choice(String code, String name) {}

    record Created(
            Reform reform,
            Mapping.New typed,
            String units,
            List<Choice> parents,
            String onceKey,
            List<Refusal> problems) {

        List<AgencyLevel> levels() {
            return List.of(AgencyLevel.values());
        }

        String kinds() {
            return String.join(
                    ", ", Stream.of(UnitKind.values()).map(MappingForms::words).toList());
        }

        /** Of office hours, by key. */
        List<String> calendars() {
            return CALENDARS;
        }
    }

    Lines lines(Reform it, @Nullable List<Mapping.Line> typed, List<Refusal> problems) {
        var lines = new ArrayList<>(typed == null ? it.mapping().lines() : typed);
        if (typed == null)
            for (int n = 0; n < EMPTY_LINES; n++) lines.add(new Mapping.Line("", "", Succession.Kind.MERGE, false));
        var names = pages.names(it);
        return new Lines(it, lines, old(it), fresh(it), names, Once.newKey(), problems);
    }

    Units units(Reform it, String agency, @Nullable List<Mapping.UnitLine> typed, List<Refusal> problems) {
        var lines = new ArrayList<>(typed == null ? it.mapping().unitsOf(agency) : typed);
        if (typed == null) for (int n = 0; n < EMPTY_LINES; n++) lines.add(new Mapping.UnitLine("", ""));
        var names = pages.names(it);
        var old = suggestion.last(agency, it.head()).stream()
                .map(MappingPages::choice)
                .toList();
        var fresh = it.mapping().lines().stream()
                .filter(line -> line.from().equals(agency))
                .flatMap(line -> suggestion.in(line.to(), it.mapping(), it.head()).stream())
                .map(unit -> new Choice(unit.code(), names.unit(unit.code())))
                .distinct()
                .toList();
        return new Units(it, agency, lines, old, fresh, names, Once.newKey(), problems);
    }

    /** As it was typed: {@code units} too, which need not be readable. */
    Created again(Reform it, Mapping.New typed, String units, List<Refusal> problems) {
        return new Created(it, typed, units, fresh(it), Once.newKey(), problems);
    }

    Created created(Reform it, @Nullable String code) {
        var known = it.mapping().created().stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
        var empty = new Mapping.New("", "", AgencyLevel.COMMUNE, "", "national", List.of());
        var shown = known.orElse(empty);
        var units = shown.units().isEmpty() ? MappingForms.usualUnits() : MappingForms.text(shown.units());
        return again(it, shown, units, List.of());
    }

    private List<Choice> old(Reform it) {
        return agencies.all(it.head().eve()).stream()
                .map(agency -> new Choice(agency.code().value(), agency.name()))
                .toList();
    }

    private List<Choice> fresh(Reform it) {
        return Stream.concat(
                        it.mapping().created().stream().map(one -> new Choice(one.code(), one.name())),
                        agencies.all(it.head().effectiveOn()).stream()
                                .map(agency -> new Choice(agency.code().value(), agency.name())))
                .toList();
    }

    private static Choice choice(Unit unit) {
        return new Choice(unit.code(), unit.name());
    }
}
