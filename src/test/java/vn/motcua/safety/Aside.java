package vn.motcua.safety;

import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Tries something and takes it back: each request of a long walk meets the same town. */
final class Aside {

    private final PlatformTransactionManager transactions;

    Aside(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    <T> T tried(Supplier<T> attempt) {
        var nested = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);
        var savepoint = transactions.getTransaction(nested);
        try {
            return attempt.get();
        } finally {
            transactions.rollback(savepoint);
        }
    }

    /** Whether what was done until here would be taken back at the end of its transaction anyway. */
    boolean isDoomed() {
        var nested = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_MANDATORY);
        return transactions.getTransaction(nested).isRollbackOnly();
    }
}
