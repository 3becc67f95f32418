package vn.motcua.calendar;

import java.util.Optional;

/** Agencies that may have days off of their own; the room that knows agencies says what each is called. */
public interface Keepers {

    /** {@code calendar}: the key of the one it keeps. */
    record Keeper(String agency, String name, String calendar) {}

    /** Empty for a code that no agency has or had. */
    Optional<Keeper> keeper(String agency);
}
