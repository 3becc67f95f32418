package vn.motcua.registry;

import java.time.LocalDate;

/**
 * One line of a book. {@code volume}: of that year; {@code reference}: a dossier's code, or the temporary reference of
 * what was not received.
 */
public record RegisterEntry(
        String agency,
        String book,
        int year,
        int volume,
        long number,
        LocalDate enteredOn,
        String reference,
        String subject) {}
