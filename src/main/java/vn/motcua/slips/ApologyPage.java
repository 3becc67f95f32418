package vn.motcua.slips;

import vn.motcua.dossier.Person;

/** Form 04: an apology and the date promised instead (one-stop.md §3.5). {@code lawful}: it moved the limit. */
record ApologyPage(SlipHead head, Matter matter, Dates dates, String reason, boolean lawful, String signer) {

    record Matter(String code, Person requester, String procedure, String handledBy) {}

    record Dates(String received, String due, String newDue) {}
}
