package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as other rooms and its page read it. {@code version} is what an act on the dossier must name.
 */
public record DossierCard(
        DossierCode code,
        long procedureVersion,
        String agency,
        String desk,
        Status status,
        Times times,
        Parties parties,
        Result result,
        long version) {

    /** All legal time. {@code finishedAt}: status 9; {@code returnedAt}: status 10. */
    public record Times(
            Instant receivedAt,
            Instant dueAt,
            @Nullable Instant finishedAt,
            @Nullable Instant returnedAt) {}

    public record Parties(
            Person requester,
            @Nullable Person submitter,
            @Nullable Person authorised,
            Channel channel,
            String note,
            @Nullable String caseKey) {}

    /** From status 9 on. {@code document}: where the version has one; {@code collector}: who got it, status 10. */
    public record Result(
            @Nullable Outcome outcome,
            @Nullable ResultDocument document,
            @Nullable String collector) {

        public @Nullable String number() {
            return document == null ? null : document.number();
        }
    }
}
