package vn.motcua.statistics;

import static org.springframework.transaction.TransactionDefinition.PROPAGATION_NESTED;

import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Folds dossiers anew from their facts; the tallies change by what that changes. Done twice it changes nothing. */
@Component
class Folds {

    private static final Logger LOG = LoggerFactory.getLogger(Folds.class);

    private final LifeFactQuery facts;
    private final LifeTable lives;
    private final TallyTable tallies;
    private final PassedOverTable passedOver;
    private final TransactionTemplate savepoint;

    Folds(
            LifeFactQuery facts,
            LifeTable lives,
            TallyTable tallies,
            PassedOverTable passedOver,
            PlatformTransactionManager transactions) {
        this.facts = facts;
        this.lives = lives;
        this.tallies = tallies;
        this.passedOver = passedOver;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(PROPAGATION_NESTED);
    }

    void fold(Collection<String> codes) {
        if (codes.isEmpty()) return;
        var known = facts.of(codes).entrySet().stream()
                .map(it -> Lives.of(it.getKey(), it.getValue()))
                .toList();
        var before = lives.find(codes);
        tallies.change(Tallied.change(
                before.stream(), known.stream().map(it -> it.getLast().life())));
        lives.keep(known.stream().flatMap(it -> LifeRow.of(it).stream()).toList());
    }

    /** What fails for one dossier takes nothing else back; why is kept for whoever looks after it. */
    void attempt(List<String> codes) {
        try {
            savepoint.executeWithoutResult(_ -> fold(codes));
            passedOver.remove(codes);
        } catch (TransientDataAccessException passing) {
            throw passing;
        } catch (RuntimeException broken) {
            LOG.error("Statistics cannot follow {}", codes, broken);
            passedOver.put(codes, broken.toString());
        }
    }
}
