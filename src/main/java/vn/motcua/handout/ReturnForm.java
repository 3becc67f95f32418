package vn.motcua.handout;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.HandOut;
import vn.motcua.platform.Typed;

/** Who collects and by what right, as typed or sent. {@code paperDate}: 2011-07-01. */
record ReturnForm(
        @Nullable Long version,
        @Nullable String collectorName,
        @Nullable String collectorIdentifier,
        @Nullable String capacity,
        @Nullable String paperNumber,
        @Nullable String paperDate,
        @Nullable String note,
        @Nullable String onceKey) {

    /** As if the requester came. */
    static ReturnForm fresh(DossierCard dossier, String onceKey) {
        var requester = dossier.parties().requester();
        return new ReturnForm(dossier.version(), requester.name(), requester.identifier(), "", "", "", "", onceKey);
    }

    /** No version named: none fits. */
    HandOut handOut(DossierCode code) {
        var claim = new HandOut.Claim(
                Typed.constant(Capacity.values(), capacity), Typed.text(paperNumber), Typed.day(paperDate));
        return new HandOut(
                code,
                version == null ? -1 : version,
                Typed.text(collectorName),
                Typed.text(collectorIdentifier),
                Typed.text(note),
                claim);
    }
}
