package vn.motcua.policy;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Brings the data file into the table at start; a second run changes nothing, a corrected line leaves no old one. */
@Component
class RuleLoader {

    private final RuleTable table;
    private final TransactionOperations transaction;

    RuleLoader(RuleTable table, TransactionOperations transaction) {
        this.table = table;
        this.transaction = transaction;
    }

    List<PolicyRule> load() {
        var file = RuleFiles.read();
        transaction.executeWithoutResult(_ -> {
            table.lock();
            if (Set.copyOf(table.all()).equals(Set.copyOf(file))) return;
            table.clear();
            file.forEach(table::add);
        });
        return table.all();
    }
}
