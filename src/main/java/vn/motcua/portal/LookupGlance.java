package vn.motcua.portal;

/** A dossier as anyone with its code may see it. {@code status}: the national gateway's number. */
record LookupGlance(String code, int status, int percent) {}
