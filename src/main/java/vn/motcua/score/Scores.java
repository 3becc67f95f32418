package vn.motcua.score;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.LegalClock;
import vn.motcua.statistics.Asked;
import vn.motcua.statistics.Counts;
import vn.motcua.statistics.Grouping;
import vn.motcua.statistics.ReportPeriod;
import vn.motcua.statistics.Statistics;

/** The index of each agency that a reader is over, by what statistics and the other rooms count. */
@Service
class Scores {

    private final Statistics statistics;
    private final ScoreQuery query;
    private final Offers offers;
    private final Schemes schemes;
    private final Agencies agencies;
    private final LegalClock clock;

    Scores(
            Statistics statistics,
            ScoreQuery query,
            Offers offers,
            Schemes schemes,
            Agencies agencies,
            LegalClock clock) {
        this.statistics = statistics;
        this.query = query;
        this.offers = offers;
        this.schemes = schemes;
        this.agencies = agencies;
        this.clock = clock;
    }

    record Line(Agency agency, Facts facts, Score score) {}

    /** {@code on}: the last day of it that is not to come. */
    record Computed(ReportPeriod period, LocalDate on, Scheme scheme, List<Line> lines) {}

    /** Nothing typed is the quarter that runs; refuses what cannot be read and what has not begun. */
    Decision<ReportPeriod> period(@Nullable String typed) {
        var today = clock.today();
        if (typed == null || typed.isBlank()) return Decision.granted(ReportPeriod.quarterOf(today));
        var read = ReportPeriod.parse(typed.strip());
        if (read.isEmpty())
            return Decision.refused(Refusal.of("score.period.unreadable").on("period"));
        return read.get().firstDay().isAfter(today)
                ? Decision.refused(
                        Refusal.of("score.period.future", read.get().words()).on("period"))
                : Decision.granted(read.get());
    }

    @Transactional(readOnly = true)
    public Computed compute(ReportPeriod period, Actor me) {
        var today = clock.today();
        var on = period.lastDay().isAfter(today) ? today : period.lastDay();
        var own = own(me, today);
        var codes = own.stream().map(it -> it.code().value()).toList();
        var about = new ScoreQuery.About(statistics.allNames(codes, today), period, today);
        var scheme = schemes.on(on);
        var facts = facts(about, on);
        var lines = own.stream()
                .map(it -> line(it, facts.apply(it), scheme))
                .filter(it -> it.score().sum().of().signum() > 0)
                .toList();
        return new Computed(period, on, scheme, lines);
    }

    private static Line line(Agency agency, Facts facts, Scheme scheme) {
        return new Line(agency, facts, ScoreRules.of(facts, scheme));
    }

    /** Everything is read once for all of them. */
    private Function<Agency, Facts> facts(ScoreQuery.About it, LocalDate on) {
        var handled = statistics.of(new Asked(it.names(), it.period(), Grouping.AGENCY, it.on(), null));
        var spans = query.spans(it);
        var papers = query.papers(it);
        var ratings = query.ratings(it);
        return agency -> {
            var code = agency.code().value();
            return new Facts(
                    handled.getOrDefault(code, Counts.NONE),
                    spans.getOrDefault(code, Facts.Spans.NONE),
                    offers.of(agency.code(), on),
                    papers.getOrDefault(code, Facts.Papers.NONE),
                    ratings.getOrDefault(code, Facts.Ratings.NONE));
        };
    }

    /** The reader's agencies and all below them, in the order of the register. */
    private List<Agency> own(Actor me, LocalDate on) {
        var mine = me.agenciesWhere(Permissions.VIEW);
        return agencies.all(on).stream()
                .filter(it -> mine.contains(it.code().value())
                        || agencies.above(it.code(), on).stream().anyMatch(above -> mine.contains(above.value())))
                .toList();
    }
}
