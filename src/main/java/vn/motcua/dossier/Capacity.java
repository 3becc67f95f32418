package vn.motcua.dossier;

/** By what right somebody collects a result for the requester. */
public enum Capacity {
    FAMILY,
    AUTHORISED,
    REPRESENTATIVE,
    POST;

    /** Whether it is proved by a paper with number and date. */
    public boolean needsPaper() {
        return this == AUTHORISED || this == REPRESENTATIVE;
    }
}
