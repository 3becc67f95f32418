package vn.motcua.reform;

import static org.springframework.transaction.TransactionDefinition.PROPAGATION_NESTED;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Takeovers;

/** Dossiers that go over up to a savepoint: what fails for one takes nothing else back, and is told. */
@Component
class OneByOne {

    private final Takeovers takeovers;
    private final TransactionTemplate savepoint;

    OneByOne(Takeovers takeovers, PlatformTransactionManager transactions) {
        this.takeovers = takeovers;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(PROPAGATION_NESTED);
    }

    /** Why these could not go over; none: they have. What may pass by itself is thrown. */
    @Nullable
    RuntimeException whyNot(Plans.Plan plan, Takeovers.By by, List<Takeovers.Going> going) {
        try {
            savepoint.executeWithoutResult(_ -> takeovers.takeOver(by, plan.keepers(going)));
            return null;
        } catch (TransientDataAccessException passing) {
            throw passing;
        } catch (RuntimeException broken) {
            return broken;
        }
    }
}
