package vn.motcua.slips;

import vn.motcua.dossier.Person;

/** Form 03: that an application is not received, with the reason and its legal basis (one-stop.md §3.4). */
record RefusalPage(
        SlipHead head,
        String reference,
        Person applicant,
        String request,
        String reason,
        String legalBasis,
        Signatures signatures)
        implements Headed {}
