package vn.motcua.catalogue;

import vn.motcua.organisation.AgencySelector;

/** The work of one agency on a dossier: which agency, said relative to the dossier. */
public record LegTemplate(String key, String name, AgencySelector agency) {}
