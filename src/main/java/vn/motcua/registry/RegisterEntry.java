package vn.motcua.registry;

import java.time.LocalDate;

/** One line of a book. {@code reference}: a dossier's code, or the temporary reference of a refusal to receive. */
public record RegisterEntry(
        String agency, String book, int year, long number, LocalDate enteredOn, String reference, String subject) {}
