package vn.motcua.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.LegTemplate;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;
import vn.motcua.statistics.ReportPeriod;

/** Where a procedure loses its time: what each step of its route was given and used. */
@Component
class StepPages {

    private final StepQuery query;
    private final Catalogue catalogue;
    private final LegalClock clock;

    StepPages(StepQuery query, Catalogue catalogue, LegalClock clock) {
        this.query = query;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** {@code legs}: of the route of the procedure; {@code rows}: of its steps, also of former routes. */
    record Page(
            Scope scope,
            LocalDate today,
            String asOf,
            ReportPeriod period,
            List<StepQuery.Row> slowest,
            List<ProcedureVersion> procedures,
            @Nullable ProcedureVersion procedure,
            List<Leg> legs,
            List<StepQuery.Row> rows) {

        List<ReportPeriod> periods() {
            return SpentRequest.offered(period, today);
        }

        String path(StepQuery.Row it, String figure) {
            var line = URLEncoder.encode(it.family() + " – " + it.step(), UTF_8);
            return "/reports/operational/steps/rows?period=%s&by=step&agency=%s&figure=%s&line=%s"
                    .formatted(period.key(), scope.agency(), figure, line);
        }

        boolean isShown(ProcedureVersion it) {
            return procedure != null && procedure.id() == it.id();
        }
    }

    record Leg(String name, List<Box> boxes) {}

    /** {@code spent}: none where none of these agencies ended such a step. */
    record Box(String name, long given, StepQuery.@Nullable Row spent) {

        Heat heat() {
            return spent == null ? Heat.NONE : spent.heat();
        }
    }

    @Transactional(readOnly = true)
    public Page page(Scope scope, SpentRequest asked) {
        var today = clock.today();
        var period = asked.over(today);
        var slowest = query.slowest(scope.names(), period);
        var procedures = catalogue.search("", period.lastDay().isAfter(today) ? today : period.lastDay());
        var procedure = chosen(procedures, asked.procedure(), slowest);
        var rows = procedure == null ? List.<StepQuery.Row>of() : query.of(procedure.family(), scope.names(), period);
        var legs = procedure == null ? List.<Leg>of() : legs(procedure, rows);
        var asOf = Words.moment(clock.instant());
        return new Page(scope, today, asOf, period, slowest, procedures, procedure, legs, rows);
    }

    /** That one, or the one that loses most. */
    private static @Nullable ProcedureVersion chosen(
            List<ProcedureVersion> all, @Nullable String typed, List<StepQuery.Row> slowest) {
        var lost = slowest.isEmpty() ? "" : slowest.getFirst().family();
        var family = typed == null || typed.isBlank() ? lost : typed;
        return all.stream().filter(it -> it.family().equals(family)).findFirst().orElse(null);
    }

    private static List<Leg> legs(ProcedureVersion procedure, List<StepQuery.Row> rows) {
        var spent = rows.stream().collect(Collectors.toMap(StepQuery.Row::step, Function.identity()));
        return procedure.route().legs().stream()
                .map(leg -> new Leg(leg.name(), boxes(procedure, leg, spent)))
                .toList();
    }

    private static List<Box> boxes(ProcedureVersion procedure, LegTemplate leg, Map<String, StepQuery.Row> spent) {
        return procedure.route().steps().stream()
                .filter(it -> it.leg().equals(leg.key()))
                .map(it -> new Box(it.name(), it.budget().minutes(), spent.get(it.name())))
                .toList();
    }
}
