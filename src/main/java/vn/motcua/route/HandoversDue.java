package vn.motcua.route;

import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.DossierCode;

/** One hand-over of a dossier, or several at the same time. Same transaction. */
public record HandoversDue(DossierCode code, Instant at, List<HandoverDue> offers) {}
