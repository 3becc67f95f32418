package vn.motcua.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.StepKind;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.Agencies;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/** What the pages of dossiers elsewhere show, in words. */
@Component
class AtPartnersPages {

    static final Refusal MOVED = Refusal.of("exchange.hand.moved");
    private static final int ROWS = 20;

    private final AtPartnersQuery query;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final Keyless keyless;
    private final LegalClock clock;

    AtPartnersPages(AtPartnersQuery query, Catalogue catalogue, Agencies agencies, Keyless keyless, LegalClock clock) {
        this.query = query;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.keyless = keyless;
        this.clock = clock;
    }

    record Line(AtPartnersQuery.Row row, String procedure, String step, String unit, String age) {}

    record OfferedLine(AtPartnersQuery.Offered offer, String unit, String age) {}

    /** After which ids the pages of both lists start. */
    record After(long offered, long held) {}

    /** {@code keyless}: partners to which nothing can be sent; {@code sendsNothing}: for we have no key ourselves. */
    record Page(
            After after,
            Offers offers,
            List<Line> lines,
            @Nullable Long next,
            List<String> keyless,
            boolean sendsNothing,
            boolean maySettle) {}

    /** {@code next}: where the next page of them starts. */
    record Offers(List<OfferedLine> lines, @Nullable Long next) {}

    record Choice(String key, String name) {}

    /** {@code numbers}: whether the step gives the result its number; {@code offered}: not answered there yet. */
    record Form(
            OnPaper.There there,
            String step,
            String unit,
            boolean offered,
            boolean numbers,
            List<Choice> choices,
            OnPaper.Paper typed,
            List<Refusal> problems) {}

    Page list(Actor me, After after) {
        var mine = me.agenciesWhere(Permissions.SEE_HANDOVERS);
        var rows = query.of(mine, after.held(), ROWS);
        var offered = query.offered(mine, after.offered(), ROWS);
        var offers = new Offers(
                offered.stream().map(this::line).toList(),
                offered.size() == ROWS ? offered.getLast().id() : null);
        return new Page(
                after,
                offers,
                rows.stream().map(this::line).toList(),
                rows.size() == ROWS ? rows.getLast().id() : null,
                keyless.titles(),
                keyless.areWe(),
                me.may(Permissions.SETTLE));
    }

    private OfferedLine line(AtPartnersQuery.Offered it) {
        return new OfferedLine(it, unit(it.to().unit()), Age.words(it.since(), clock.instant()));
    }

    private Line line(AtPartnersQuery.Row row) {
        var version = catalogue.version(row.procedure());
        return new Line(
                row,
                version.name(),
                version.route().step(row.place().step()).name(),
                unit(row.place().unit()),
                Age.words(row.since(), clock.instant()));
    }

    Form form(OnPaper.There there, OnPaper.Paper typed, List<Refusal> problems) {
        var step = catalogue
                .version(there.card().procedureVersion())
                .route()
                .step(there.step().step());
        var offered = there.step().isOnTheWay();
        var choices = new ArrayList<Choice>();
        if (offered)
            for (var answer : List.of(Acts.ACCEPTED, Acts.DECLINED))
                choices.add(new Choice(answer, Words.t("exchange.hand." + answer)));
        else step.outcomes().forEach(it -> choices.add(new Choice(it.key(), it.name())));
        var numbers = !offered && step.kind() == StepKind.NUMBERING;
        return new Form(there, step.name(), unit(there.unit()), offered, numbers, choices, typed, problems);
    }

    private String unit(String code) {
        LocalDate today = clock.today();
        return agencies.unit(code)
                .map(it -> it.name() + ", " + agencies.get(it.agency(), today).name())
                .orElse(code);
    }
}
