package vn.motcua.route;

import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;

/** Legs have ended while they were on the way, so that nobody is to answer any more. Same transaction. */
public record OffersLapsed(DossierCode code, List<Integer> legs, Actor by, Instant at) {}
