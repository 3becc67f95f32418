package vn.motcua.dossier;

import java.time.LocalDate;

/** The document that answers the citizen: its number in the clerk's register, its date and who signed. */
public record ResultDocument(String number, LocalDate date, String agency, String signer) {}
