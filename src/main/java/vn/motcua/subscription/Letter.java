package vn.motcua.subscription;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.reporting.ReportSummary.Enclosure;

/** A mail as it is sent. {@code id}: of its sending, whichever try it is; {@code enclosure}: none where it is large. */
record Letter(
        UUID id,
        String to,
        String subject,
        String text,
        @Nullable Enclosure enclosure) {

    String messageId(String from) {
        return "<%s@%s>".formatted(id, from.substring(from.indexOf('@') + 1));
    }
}
