package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Check;

/** Follows what happened in a test that has not ended, and proves that all numbers agree with its facts. */
@Component
public final class StatisticsOfTown {

    private final Folds folds;
    private final StatisticsCheck check;
    private final TallyCheckQuery tallies;
    private final Closing closing;

    StatisticsOfTown(Folds folds, StatisticsCheck check, TallyCheckQuery tallies, Closing closing) {
        this.folds = folds;
        this.check = check;
        this.tallies = tallies;
        this.closing = closing;
    }

    public void follow(String... codes) {
        folds.fold(List.of(codes));
    }

    /** All that is over; the periods in the order in which they were closed. */
    public List<String> close() {
        var closed = new ArrayList<String>();
        for (var next = closing.next(); next.isPresent(); next = closing.next()) {
            assertThat(closing.close(next.get())).isTrue();
            closed.add(next.get().key());
        }
        return closed;
    }

    /** What the nightly look over all dossiers tells. */
    public List<String> look() {
        return check.violations(Check.Stretch.ALL);
    }

    public boolean closesOnceMore(String period) {
        return closing.close(ReportPeriod.parse(period).orElseThrow());
    }

    public void agree(List<String> codes) {
        folds.fold(codes);
        assertThat(check.wrong(codes)).isEmpty();
        assertThat(tallies.differences(1)).isEmpty();
    }
}
