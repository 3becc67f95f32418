package vn.motcua.exchange;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.HeldElsewhere;
import vn.motcua.dossier.TakenOver;
import vn.motcua.dossier.TakesOver;
import vn.motcua.organisation.AgencyCode;

/**
 * What a partner holds, or is offered, for an agency that ends stays there until the partner has answered: brought over
 * at once, it would have two holders. It is told with the name of the partner, and is tried again.
 */
@Component
class NothingLeavesAPartner implements TakesOver {

    private final AtPartnersQuery query;

    NothingLeavesAPartner(AtPartnersQuery query) {
        this.query = query;
    }

    @Override
    public void lock(List<DossierCode> codes) {}

    @Override
    public List<Moved> takeOver(TakenOver batch) {
        query.of(batch.keepers().keySet()).stream()
                .filter(it -> batch.agencies().find(new AgencyCode(it.agency())).isEmpty())
                .findFirst()
                .ifPresent(it -> {
                    throw new HeldElsewhere(new DossierCode(it.code()), it.partner());
                });
        return List.of();
    }

    @Override
    public List<Moved> giveBack(long reform, List<DossierCode> codes) {
        return List.of();
    }
}
