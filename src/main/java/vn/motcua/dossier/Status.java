package vn.motcua.dossier;

import java.util.Arrays;
import java.util.Optional;

/** The national gateway's ten numbers, derived from the phase (one-stop.md §2.4), never stored. */
public enum Status {
    NEWLY_SUBMITTED(1),
    ACCEPTED(2),
    NOT_ACCEPTED(3),
    IN_PROCESS(4),
    SUPPLEMENT_REQUESTED(5),
    FINANCIAL_OBLIGATION(6),
    WITHDRAWN_BY_CITIZEN(7),
    STOPPED(8),
    RESOLVED(9),
    RESULT_RETURNED(10);

    private final int number;

    Status(int number) {
        this.number = number;
    }

    /** None for a number the gateway does not know. */
    public static Optional<Status> numbered(int number) {
        return Arrays.stream(values()).filter(it -> it.number == number).findFirst();
    }

    public int number() {
        return number;
    }
}
