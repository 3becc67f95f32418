package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Desks;

/** The part of a route's proof that needs people: wherever a procedure is offered, from when a step has nobody. */
@Component
class RouteCheck {

    /** How far ahead is looked. */
    static final int DAYS_AHEAD = 366;

    private final Catalogue catalogue;
    private final Agencies agencies;
    private final RoutesAhead ahead;
    private final VacancyQuery query;

    RouteCheck(Catalogue catalogue, Agencies agencies, RoutesAhead ahead, VacancyQuery query) {
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.ahead = ahead;
        this.query = query;
    }

    /** {@code unit} null: no such unit lives; {@code from}: the first day without anybody. */
    record Gap(
            String agency,
            String procedure,
            String step,
            @Nullable String unit,
            String role,
            LocalDate from) {}

    private record Post(String unit, String role) {}

    List<Gap> of(List<String> receiving, LocalDate today) {
        var posts = query.posts(today).stream().collect(Collectors.groupingBy(it -> new Post(it.unit(), it.role())));
        var gaps = new ArrayList<Gap>();
        for (var agency : agencies.all(today)) {
            if (!receiving.contains(agency.code().value())) continue;
            for (var version : catalogue.offeredAt(agency.code(), today))
                for (var step : version.route().steps()) {
                    if (step.kind() == StepKind.JOIN) continue;
                    var unit = ahead.unit(version, step, Desks.of(agency.code()), "", today)
                            .orElse(null);
                    var from = unit == null
                            ? today
                            : Coverage.firstGap(
                                            posts.getOrDefault(new Post(unit.code(), step.role()), List.of()),
                                            today,
                                            end(agency, version, today))
                                    .orElse(null);
                    if (from != null) gaps.add(gap(agency, version, step, unit == null ? null : unit.code(), from));
                }
        }
        return gaps;
    }

    private static Gap gap(
            Agency agency, ProcedureVersion version, StepTemplate step, @Nullable String unit, LocalDate from) {
        return new Gap(agency.code().value(), version.name(), step.name(), unit, step.role(), from);
    }

    /** A step needs nobody once its procedure or its agency has ended. */
    private static LocalDate end(Agency agency, ProcedureVersion version, LocalDate today) {
        var end = today.plusDays(DAYS_AHEAD);
        var law = version.validity().to();
        if (law != null && law.isBefore(end)) end = law;
        var gone = agency.validTo();
        return gone != null && gone.isBefore(end) ? gone : end;
    }
}
