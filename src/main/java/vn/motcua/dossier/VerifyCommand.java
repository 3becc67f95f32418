package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.platform.Command;

/**
 * {@code verify CODE} or {@code verify --all}: proves the timelines and names the first broken fact; of all dossiers
 * also what other rooms {@link Check}. Runs beside officers at work, because it reads one unchanging picture of the
 * database. Exit code 0: all holds; 1: something does not; 2: not asked properly.
 */
@Component
class VerifyCommand implements Command {

    private static final int DOSSIERS_PER_BATCH = 200;
    private static final String USAGE = "usage: verify CODE | verify --all";

    private final ProofQuery query;
    private final List<Check> checks;
    private final TransactionTemplate oneView;

    VerifyCommand(ProofQuery query, List<Check> checks, PlatformTransactionManager transactions) {
        this.query = query;
        this.checks = checks;
        this.oneView = new TransactionTemplate(transactions);
        this.oneView.setReadOnly(true);
        this.oneView.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(List<String> args) {
        if (args.size() != 1) return wrong(USAGE);
        if (args.getFirst().equals("--all")) return inOneView(this::whole);
        var code = DossierCode.parse(args.getFirst());
        if (code.isEmpty()) return wrong("not a dossier code: " + args.getFirst() + "; " + USAGE);
        return inOneView(() -> one(code.get()));
    }

    /** What was proved, or what broke. */
    record Proof(long dossiers, long facts, Optional<ChainVerifier.Break> broken) {
        Proof and(ProofQuery.Case it) {
            var found = ChainVerifier.check(it.dossier(), it.facts(), it.personal());
            return new Proof(dossiers + 1, facts + it.facts().size(), found);
        }
    }

    Proof all() {
        var proof = new Proof(0, 0, Optional.empty());
        var after = "";
        for (var batch = query.after(after, DOSSIERS_PER_BATCH);
                !batch.isEmpty();
                batch = query.after(after, DOSSIERS_PER_BATCH)) {
            for (var it : batch) {
                proof = proof.and(it);
                if (proof.broken().isPresent()) return proof;
            }
            after = batch.getLast().dossier().code().value();
        }
        return proof;
    }

    private int one(DossierCode code) {
        return query.only(code).stream()
                .findFirst()
                .map(it -> told(new Proof(0, 0, Optional.empty()).and(it)))
                .orElseGet(() -> wrong("no such dossier: " + code));
    }

    private int whole() {
        var chains = told(all());
        var found = checks.stream().flatMap(it -> it.violations().stream()).toList();
        found.forEach(it -> System.out.println("WRONG " + it));
        return found.isEmpty() ? chains : 1;
    }

    private int inOneView(Supplier<Integer> proof) {
        return oneView.execute(_ -> proof.get());
    }

    private static int told(Proof proof) {
        proof.broken()
                .ifPresentOrElse(
                        it -> System.out.println("BROKEN " + it.code() + " fact " + it.seq() + ": " + it.what()),
                        () -> System.out.println("OK facts: " + proof.facts() + ", dossiers: " + proof.dossiers()));
        return proof.broken().isPresent() ? 1 : 0;
    }

    private static int wrong(String line) {
        System.err.println(line);
        return 2;
    }
}
