package vn.motcua.score;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.Agency;
import vn.motcua.statistics.ReportPeriod;

/** The index of many agencies side by side. {@code mayEnter}: other maxima. */
record ScorePage(Scores.Computed computed, List<ReportPeriod> periods, boolean mayEnter, List<Refusal> problems) {

    private static final int QUARTERS = 9;
    private static final int YEARS = 3;

    /** The newest first; the one asked for is among them. */
    static List<ReportPeriod> periods(ReportPeriod asked, LocalDate today) {
        var quarters = Stream.iterate(ReportPeriod.quarterOf(today), ReportPeriod::before)
                .limit(QUARTERS);
        var years =
                Stream.iterate(ReportPeriod.yearOf(today), ReportPeriod::before).limit(YEARS);
        return Stream.concat(Stream.of(asked), Stream.concat(quarters, years))
                .distinct()
                .toList();
    }

    Block[] blocks() {
        return Block.values();
    }

    String max(Block block) {
        return Figures.plain(computed.scheme().max(block));
    }

    /** Reached, of what can be computed. */
    String cell(Scores.Line line, Block block) {
        return told(line.score().sum(block));
    }

    String total(Scores.Line line) {
        return told(line.score().sum());
    }

    String percent(Scores.Line line) {
        return Figures.percent(line.score().sum().percent());
    }

    private static String told(Score.Sum sum) {
        if (sum.of().signum() == 0) return Figures.NOTHING;
        return Figures.points(sum.points()) + " / " + Figures.plain(sum.of());
    }

    String path(Agency agency) {
        return "/scores/" + agency.code().value() + "?period="
                + computed.period().key();
    }

    String file(String format) {
        return "/scores/files/" + format + "?period=" + computed.period().key();
    }
}
