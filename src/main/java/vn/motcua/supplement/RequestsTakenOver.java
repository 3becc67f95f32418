package vn.motcua.supplement;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.TakenOver;
import vn.motcua.dossier.TakesOver;

/** What a citizen was asked for is received by the desk of the agency that keeps the dossier now. */
@Component
class RequestsTakenOver implements TakesOver {

    private final RequestTakeoverTable table;

    RequestsTakenOver(RequestTakeoverTable table) {
        this.table = table;
    }

    /** A request changes only while its dossier is locked. */
    @Override
    public void lock(List<DossierCode> codes) {}

    @Override
    public List<Moved> takeOver(TakenOver batch) {
        return table.takeOver(batch.reform(), batch.keepers());
    }

    @Override
    public List<Moved> giveBack(long reform, List<DossierCode> codes) {
        table.giveBack(reform, codes);
        return List.of();
    }
}
