package vn.motcua.registry;

import vn.motcua.catalogue.Field;

/** The books an agency keeps, by key. A new book each year; the key stays. */
public final class Books {

    /** Results: decisions, certificates, permits. */
    public static final String RESULT = "RESULT";
    /** Form 02, request for further papers. */
    public static final String SUPPLEMENT_SLIP = "SUPPLEMENT_SLIP";
    /** Form 03, refusal to receive. */
    public static final String REFUSAL_SLIP = "REFUSAL_SLIP";
    /** Form 04, apology and new date. */
    public static final String APOLOGY_SLIP = "APOLOGY_SLIP";
    /** Form 05, notice that handling has stopped. */
    public static final String STOP_NOTICE = "STOP_NOTICE";
    /** Slips that go with papers from agency to agency. */
    public static final String TRANSFER_SLIP = "TRANSFER_SLIP";
    /** Requests for the opinion of others, one number for all who are asked at once. */
    public static final String OPINION_REQUEST = "OPINION_REQUEST";
    /** Receipts for fees taken in cash, and exemptions. */
    public static final String FEE = "FEE";

    /** With what the keys of all tracking books begin. */
    static final String TRACKING = "RECEIPT_SLIP.";

    private Books() {}

    /**
     * The tracking book (form 07): one for each field, so "Quyển số … Số thứ tự …" on form 01 names the
     * field's book.
     */
    public static String tracking(Field field) {
        return TRACKING + field.name();
    }

    /** The field of a tracking book. */
    static Field field(String book) {
        return Field.valueOf(book.substring(TRACKING.length()));
    }
}
