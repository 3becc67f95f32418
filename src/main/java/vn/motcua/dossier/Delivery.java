package vn.motcua.dossier;

import org.springframework.stereotype.Component;

/** Whether the answer has reached the citizen. Today every result is given out at the desk that received. */
enum Delivery {
    NOT_YET,
    WAITING_AT_DESK,
    HANDED_OUT_AT_DESK,
    NOTHING_TO_DELIVER;

    static Delivery of(DossierCard dossier) {
        return switch (dossier.state().phase()) {
            case IN_PROCESS, AWAITING_SUPPLEMENT, OBLIGATION, PAUSED -> NOT_YET;
            case STOPPED -> dossier.hasEnded() ? NOTHING_TO_DELIVER : NOT_YET;
            case WITHDRAWN -> NOTHING_TO_DELIVER;
            case RESOLVED -> WAITING_AT_DESK;
            case RETURNED -> HANDED_OUT_AT_DESK;
        };
    }

    @Component
    static class OfADossier implements SideStatus {

        @Override
        public Kind kind() {
            return Kind.DELIVERY;
        }

        @Override
        public Value of(DossierCard dossier) {
            var delivery = Delivery.of(dossier);
            return new Value(delivery.name(), "dossier.delivery." + delivery);
        }
    }
}
