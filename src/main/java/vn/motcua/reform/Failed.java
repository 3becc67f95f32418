package vn.motcua.reform;

import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.HeldElsewhere;
import vn.motcua.dossier.NoSuccessor;

/**
 * A dossier that could not go over. {@code unit}: whose work nobody goes on with, if that is why; {@code partner}: the
 * other system that holds it, if it is that; {@code error}: the
 * number under which the log tells all, for its words may name people; {@code again}: somebody has asked to try again.
 */
record Failed(DossierCode code, String unit, String partner, String error, Instant triedAt, boolean again) {

    private static final Logger LOG = LoggerFactory.getLogger(Failed.class);
    private static final int NUMBER_LENGTH = 8;

    static Failed of(DossierCode code, RuntimeException why, Instant at) {
        if (why instanceof NoSuccessor none) return new Failed(code, none.unit(), "", "", at, false);
        if (why instanceof HeldElsewhere held) return new Failed(code, "", held.partner(), "", at, false);
        var number = UUID.randomUUID().toString().substring(0, NUMBER_LENGTH);
        LOG.warn("Error {}: a dossier could not go over to its successor", number, why);
        return new Failed(code, "", "", number, at, false);
    }
}
