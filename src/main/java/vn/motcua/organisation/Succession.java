package vn.motcua.organisation;

import java.time.LocalDate;

/** One agency goes on in another from a date, by an act of law; an abolished one may have several successors. */
public record Succession(AgencyCode predecessor, AgencyCode successor, Kind kind, LocalDate date, String basis) {

    /** ABOLISH: the level ends and its tasks go to several agencies; MOVE: a task or a branch goes elsewhere. */
    public enum Kind {
        MERGE,
        SPLIT,
        RENAME,
        MOVE,
        ABOLISH;

        /** Whether one agency may go on in several this way, each with a part of it. */
        boolean mayBeSeveral() {
            return this == SPLIT || this == ABOLISH || this == MOVE;
        }
    }

    /** Whether nothing of the predecessor is left beside it, if it is the only one. */
    boolean isOfTheWhole() {
        return kind != Kind.MOVE;
    }
}
