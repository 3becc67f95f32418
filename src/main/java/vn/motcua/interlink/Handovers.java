package vn.motcua.interlink;

import org.springframework.stereotype.Service;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;

/** Offers between agencies: accepted or declined by the receiver, taken back by the sender while still open. */
@Service
public class Handovers {

    public Decision<DossierCode> accept(HandoverId id, Actor by) {
        throw new UnsupportedOperationException();
    }

    public Decision<DossierCode> decline(HandoverId id, String reason, Actor by) {
        throw new UnsupportedOperationException();
    }

    public Decision<DossierCode> takeBack(HandoverId id, String reason, Actor by) {
        throw new UnsupportedOperationException();
    }
}
