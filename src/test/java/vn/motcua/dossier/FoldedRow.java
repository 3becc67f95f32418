package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

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
}
