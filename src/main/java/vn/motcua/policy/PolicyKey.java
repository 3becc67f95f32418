package vn.motcua.policy;

/** What the law, or the house where the law is silent, puts a number on. Its values are counts, times or choices. */
public enum PolicyKey {
    /** Guidance before acceptance and requests after it, counted together. */
    SUPPLEMENT_MAX(Kind.COUNT),
    /** What becomes of a request beyond the maximum. */
    SUPPLEMENT_OVER("REFUSE", "WARN"),
    /** Working days from receipt within which more may be asked for. */
    SUPPLEMENT_WITHIN_DAYS(Kind.COUNT),
    /** How the time runs when the last item asked for has come. */
    SUPPLEMENT_CLOCK("RESTART", "RESUME"),
    /** Working days that the requester has to answer. */
    SUPPLEMENT_ANSWER_DAYS(Kind.COUNT),
    REAPPOINT_MAX(Kind.COUNT),
    /** Days before the due day, by which an apology must be out to move it. */
    REAPPOINT_NOTICE_DAYS(Kind.COUNT),
    /** What is received later in the day may be passed on the next morning. */
    TRANSFER_CUTOFF(Kind.TIME),
    /** Working minutes after the opening for whoever is offered a dossier after that hour to answer. */
    HANDOVER_MORNING_MINUTES(Kind.COUNT),
    /** Whether another desk than that of the competent agency may receive, and how far from it. */
    RECEPTION_ELSEWHERE("NO", "WITHIN_PROVINCE"),
    /** Working days before the due moment from which a dossier counts as due soon. */
    DUE_SOON_DAYS(Kind.COUNT);

    enum Kind {
        COUNT,
        TIME,
        CHOICE
    }

    static final String UNLIMITED = "UNLIMITED";
    static final String NONE = "NONE";

    private final Kind kind;
    private final String values;

    /** A count may be UNLIMITED, a time NONE. */
    PolicyKey(Kind kind) {
        this.kind = kind;
        this.values = kind == Kind.COUNT ? "UNLIMITED|\\d{1,4}" : "NONE|([01]\\d|2[0-3]):[0-5]\\d";
    }

    PolicyKey(String... choices) {
        this.kind = Kind.CHOICE;
        this.values = String.join("|", choices);
    }

    Kind kind() {
        return kind;
    }

    boolean takes(String value) {
        return value.matches(values);
    }
}
