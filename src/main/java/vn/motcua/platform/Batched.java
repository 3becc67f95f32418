package vn.motcua.platform;

/**
 * Something that is done to many rows, batch by batch: each batch is one transaction with the place that is reached, so
 * that what a crash takes back is done again by whoever comes next, on any node, and what is written is not.
 */
public interface Batched {

    /** For the log. */
    String name();

    /** One batch; whether there may be another one. False when none is to be done now, or another node is at it. */
    boolean batch();

    /** The next row alone, where a batch has failed: one that cannot be done is written down and passed over. */
    boolean one();

    /** One of those that were passed over and that somebody has asked to try again. */
    boolean again();
}
