package vn.motcua.route;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.FirstLock;

/** The steps come before their dossier's row, whoever acts. */
@Component
class LockSteps implements FirstLock {

    private final StepTable table;

    LockSteps(StepTable table) {
        this.table = table;
    }

    @Override
    public void lock(DossierCode code) {
        table.lock(code);
    }
}
