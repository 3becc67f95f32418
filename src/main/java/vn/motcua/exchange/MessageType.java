package vn.motcua.exchange;

import java.util.Optional;
import java.util.stream.Stream;

/** What a message says. Names are for ever; a changed meaning gets a new one. */
enum MessageType {
    /** A dossier is offered to an agency of the receiver, with all that is needed to work on it. */
    OFFERED("offered"),
    ACCEPTED("accepted"),
    DECLINED("declined"),
    /** A step has ended. */
    PROGRESS("progress"),
    /** A step has ended that gives the result its number, or ends the handling. */
    RESULT("result"),
    /** The sender asks for an offer back; the answer is accepted or declined. */
    RECALLED("recalled"),
    /** Handling has ended without an answer: taken back by its citizen, or stopped for good. */
    CLOSED("closed");

    private static final String ROOM = "vn.motcua.exchange.";
    private static final String VERSION = ".v1";

    private final String word;

    MessageType(String word) {
        this.word = word;
    }

    String key() {
        return ROOM + word + VERSION;
    }

    /** Where its schema stands among our resources; partners may get it there. */
    String schema() {
        return "/api/v1/exchange/schemas/" + word + ".json";
    }

    static Optional<MessageType> of(String key) {
        return Stream.of(values()).filter(it -> it.key().equals(key)).findFirst();
    }
}
