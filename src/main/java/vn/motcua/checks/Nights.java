package vn.motcua.checks;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Check;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;

/**
 * Every night all dossiers are looked at, stretch by stretch: each look is one short statement that locks nothing and
 * sees one picture. A run that was broken off goes on where it was, on any node.
 */
@Service
class Nights {

    static final int DOSSIERS_PER_STRETCH = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Nights.class);
    private static final LocalTime BEGINS = LocalTime.of(1, 0);
    private static final int NIGHTS_KEPT = 90;

    private final RunTable table;
    private final List<Check> checks;
    private final LegalClock clock;

    Nights(RunTable table, List<Check> checks, LegalClock clock) {
        this.table = table;
        this.checks = checks;
        this.clock = clock;
    }

    /** A night that was missed is made up as soon as somebody is awake. */
    @Transactional
    public void begin() {
        var now = clock.now();
        if (now.toLocalTime().isBefore(BEGINS)) return;
        table.begin(now.toLocalDate(), clock.instant());
        table.forget(now.toLocalDate().minusDays(NIGHTS_KEPT));
    }

    /** The next stretch of the run that is not at its end; empty when there is none. */
    Optional<Stretch> next() {
        return table.unfinished().map(run -> new Stretch(run, look(run.afterCode())));
    }

    record Stretch(Run run, RunTable.Looked looked) {}

    /** Whether there may be more. */
    @Transactional
    public boolean keep(Stretch it) {
        if (!table.advance(it.run(), it.looked(), clock.instant())) return true;
        it.looked()
                .found()
                .forEach(found ->
                        LOG.error("Found in the night of {}: {}", it.run().night(), found.what()));
        return it.looked().upTo() != null;
    }

    /** Whoever looks after it has seen what a night found. */
    @Transactional
    public void read(long run, Actor by) {
        if (table.find(run).isEmpty()) throw new NotFound();
        table.read(run, by.username(), clock.instant());
    }

    private RunTable.Looked look(String after) {
        var stretch = table.stretch(after, DOSSIERS_PER_STRETCH);
        var upTo = stretch.upTo();
        if (upTo == null) return stretch;
        var found = checks.stream()
                .flatMap(it -> found(it, new Check.Stretch(after, upTo)))
                .toList();
        return new RunTable.Looked(upTo, stretch.dossiers(), found);
    }

    /** A look that fails is itself something to tell. */
    private static Stream<RunTable.Found> found(Check check, Check.Stretch stretch) {
        try {
            return check.violations(stretch).stream().map(Nights::found);
        } catch (RuntimeException broken) {
            LOG.error(
                    "{} could not look at the dossiers of {}", check.getClass().getSimpleName(), stretch, broken);
            var what = "not looked at by %s: %s–%s"
                    .formatted(check.getClass().getSimpleName(), stretch.after(), stretch.upTo());
            return Stream.of(new RunTable.Found(null, what));
        }
    }

    /** A violation ends in the dossier's code. */
    private static RunTable.Found found(String what) {
        var code = DossierCode.parse(what.substring(what.lastIndexOf(' ') + 1));
        return new RunTable.Found(code.map(DossierCode::value).orElse(null), what);
    }
}
