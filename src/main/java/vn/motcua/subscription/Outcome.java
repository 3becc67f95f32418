package vn.motcua.subscription;

/** What became of one try to send; what went wrong is the key of a message. */
sealed interface Outcome {

    record Sent(String address) implements Outcome {}

    /** Another try may help. */
    record Later(String failure) implements Outcome {}

    /** This mail is not wanted; the next one may be. */
    record Never(String failure) implements Outcome {}

    /** Nobody may be sent this any more, until somebody says so again. */
    record Stopped(String why) implements Outcome {}
}
