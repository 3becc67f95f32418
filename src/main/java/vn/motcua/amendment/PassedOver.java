package vn.motcua.amendment;

import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.dossier.DossierCode;

/**
 * A dossier that could not follow a change and when that was tried last; {@code error}: the number under which the log
 * says why, for what went wrong may quote the dossier. {@code again}: it will be tried again.
 */
record PassedOver(DossierCode code, String error, Instant triedAt, boolean again) {

    private static final Logger LOG = LoggerFactory.getLogger(PassedOver.class);
    private static final int NUMBER_LENGTH = 8;

    static PassedOver of(DossierCode code, RuntimeException why, Instant at) {
        var number = UUID.randomUUID().toString().substring(0, NUMBER_LENGTH);
        LOG.error("error {}: {} cannot follow a change of the calendar and is passed over", number, code, why);
        return new PassedOver(code, number, at, false);
    }
}
