package vn.motcua.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.platform.Words;

/** What one agency reaches and loses, part by part, where most is lost first. */
record AgencyPage(Scores.Computed computed, Scores.Line line, List<ProcedureVersion> incomplete) {

    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

    /** Where the rows behind a number are. */
    record Rows(String words, String path) {}

    /** What has points. */
    List<PartScore> parts() {
        return line.score().byLoss().stream()
                .filter(it -> it.points().isPresent())
                .toList();
    }

    List<PartScore> unknown() {
        return line.score().parts().stream().filter(it -> it.points().isEmpty()).toList();
    }

    String max(PartScore it) {
        return Figures.plain(it.max());
    }

    String total() {
        var sum = line.score().sum();
        return Words.t("score.of-computable", Figures.points(sum.points()), Figures.plain(sum.of()));
    }

    String percent() {
        return Figures.percent(line.score().sum().percent());
    }

    String missing() {
        return Figures.plain(
                computed.scheme().total().subtract(line.score().sum().of()));
    }

    /** 12 / 15, or in days. */
    String ratio(PartScore it) {
        var ratio = it.ratio();
        if (ratio == null) return Figures.NOTHING;
        if (it.part() == Part.DURATION) return Words.t("score.days", days(ratio.of()), days(ratio.from()));
        return ratio.of().toPlainString() + " / " + ratio.from().toPlainString();
    }

    private static String days(BigDecimal seconds) {
        return Figures.points(seconds.divide(SECONDS_OF_DAY, 2, RoundingMode.HALF_UP));
    }

    String share(PartScore it) {
        var ratio = it.ratio();
        return ratio == null ? Figures.NOTHING : Figures.percent(ratio.share().map(share -> share.movePointRight(2)));
    }

    String points(PartScore it) {
        return Figures.points(it.points()) + " / " + Figures.plain(it.max());
    }

    String lost(PartScore it) {
        return Figures.points(it.lost());
    }

    /** The key of why there is no number; of what the system has, that there was nothing or too little. */
    String why(PartScore it) {
        if (!it.part().known) return "score.unknown." + it.part();
        return it.ratio() == null ? "score.too-few" : "score.nothing";
    }

    List<Rows> rows(PartScore it) {
        var here = "period=" + computed.period().key() + "&agency="
                + line.agency().code().value();
        var rows = new ArrayList<Rows>();
        switch (it.part()) {
            case ON_TIME -> {
                rows.add(new Rows(Words.t("score.rows.late"), "/reports/II.06a/dossiers?column=10&by=agency&" + here));
                rows.add(new Rows(Words.t("score.rows.open"), "/reports/II.06a/dossiers?column=13&by=agency&" + here));
                rows.add(new Rows(Words.t("score.rows.form"), "/reports/II.06a?by=field&" + here));
            }
            case DURATION -> rows.add(report("durations?by=procedure&" + here));
            case DIGITISED -> rows.add(report("digitisation?by=procedure&" + here));
            case ANSWERS, HANDLING -> rows.add(report("satisfaction?by=index&" + here));
            case COMPLETE -> rows.add(new Rows(Words.t("score.rows.procedures"), "#incomplete"));
            case PUBLISHED_IN_TIME,
                    SYNCHRONISED,
                    ONLINE_PROCEDURES,
                    ONLINE_DOSSIERS,
                    PAYMENT_OFFERED,
                    PAYMENT_USED,
                    PAID_ONLINE,
                    E_RESULTS,
                    REUSED,
                    FEEDBACK_IN_TIME -> {}
        }
        return rows;
    }

    private static Rows report(String path) {
        return new Rows(Words.t("score.rows.report"), "/reports/operational/" + path);
    }
}
