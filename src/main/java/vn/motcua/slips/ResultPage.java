package vn.motcua.slips;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Outcome;

/**
 * The document that answers the citizen, printed from the electronic record. {@code printed}: the moment of
 * printing.
 */
record ResultPage(
        SlipHead head, String code, ResultTitle title, Matter matter, Outcome outcome, Signing signing, String printed)
        implements Headed {

    /**
     * What was asked, by whom, under which procedure, and on what legal basis. {@code reason}: why it is refused, as
     * the officer who proposed it wrote; none where it is granted.
     */
    record Matter(
            String requester,
            String identifier,
            @Nullable String address,
            String procedure,
            String note,
            @Nullable String legalBasis,
            @Nullable String reason) {

        /** What is asked in particular was told at the desk, or stands only in the papers. */
        String contentKey() {
            return note.isBlank() ? "slips.result.content-in-papers" : "slips.result.content";
        }
    }

    /** {@code post}: the unit that signs for the agency; unknown where nobody had to approve. {@code block}: the lines
     * above the name, where it is known as what it was signed. */
    record Signing(String agency, @Nullable String post, String signer, List<String> block) {
        Signing(String agency, @Nullable String post, String signer) {
            this(agency, post, signer, List.of());
        }

        /** Only a committee is a body on whose behalf one of its members signs; any other agency has a chief. */
        boolean isCommittee() {
            return agency.startsWith(Place.COMMITTEE);
        }
    }
}
