package vn.motcua.slips;

import org.jspecify.annotations.Nullable;

/**
 * The document that answers the citizen, printed from the electronic record. {@code outcomeKey} is the message that
 * says what is decided; {@code signing} the post under which the signer's name stands.
 */
record ResultPage(SlipHead head, String code, Matter matter, String outcomeKey, Signing signing, String printed) {

    /** What was asked, by whom, under which procedure, and on what legal basis (none where it is not verified). */
    record Matter(
            String requester,
            String identifier,
            @Nullable String address,
            String procedure,
            String note,
            @Nullable String legalBasis) {}

    record Signing(String agency, String post, String signer) {}
}
