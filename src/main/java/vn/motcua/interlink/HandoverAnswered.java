package vn.motcua.interlink;

import vn.motcua.dossier.DossierCode;

/** An offer was accepted, declined or taken back, and a step has opened on one side. Same transaction. */
public record HandoverAnswered(DossierCode code, String fromAgency, String toAgency, String answer) {}
