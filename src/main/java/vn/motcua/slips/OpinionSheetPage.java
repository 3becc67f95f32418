package vn.motcua.slips;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Phiếu lấy ý kiến: who asks whom what by when, with room for the answer; a code to answer by, where there is one. */
record OpinionSheetPage(
        SlipHead head,
        String to,
        Subject subject,
        String question,
        List<String> papers,
        Due due,
        @Nullable Link link,
        String signer)
        implements Headed {

    OpinionSheetPage {
        papers = List.copyOf(papers);
    }

    /** {@code requester}: none on what goes to a body without accounts. */
    record Subject(String code, String procedure, @Nullable String requester) {}

    /** {@code silence}: no answer by then is consent. */
    record Due(String moment, boolean silence) {}

    record Link(String qr, String host) {}
}
