package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.stereotype.Component;

/** For the tests of every room: what stands of a dossier is what its facts fold to, and its chain holds. */
@Component
public class FoldedRow {

    private final ProofQuery query;

    FoldedRow(ProofQuery query) {
        this.query = query;
    }

    public void isWhatTheFactsFoldTo(DossierCode code) {
        var it = query.only(code).getFirst();
        assertThat(ChainVerifier.check(it.dossier(), it.facts(), it.personal())).isEmpty();
    }

    /** Who has it by its facts: for each open leg its number, step, unit, role and holder. */
    public List<String> holders(DossierCode code) {
        var facts = query.only(code).getFirst().facts().stream()
                .map(StoredFact::entry)
                .toList();
        return Folding.fold(code, facts).custody().entrySet().stream()
                .map(it -> it.getKey() + " " + words(it.getValue()))
                .toList();
    }

    private static String words(Folding.Custody it) {
        return it.step() + " " + it.unit() + " " + it.role() + " " + it.holder();
    }
}
