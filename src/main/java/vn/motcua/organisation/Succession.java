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
        ABOLISH
    }

    /** Whether nothing of the predecessor is left beside it, if it is the only one. */
    boolean isOfTheWhole() {
        return kind != Kind.MOVE;
    }
}
