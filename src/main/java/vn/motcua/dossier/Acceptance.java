package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.ProcedureVersion;

/**
 * What a desk accepts. {@code submitter} and {@code authorised} only when different from the requester;
 * {@code receivedAt} null means now, a past moment needs the permission to back-date.
 */
public record Acceptance(
        ProcedureVersion version,
        @Nullable String caseKey,
        Where where,
        Channel channel,
        Person requester,
        @Nullable Person submitter,
        @Nullable Person authorised,
        String note,
        @Nullable Instant receivedAt) {

    /**
     * {@code desk}: the receiving unit's code; {@code place}: the agency of the commune or ward in which the matter
     * lies, none where that is the desk's own.
     */
    public record Where(String desk, @Nullable String place) {}

    /** Of a matter at the desk's own place. */
    public Acceptance(
            ProcedureVersion version,
            @Nullable String caseKey,
            String desk,
            Channel channel,
            Person requester,
            @Nullable Person submitter,
            @Nullable Person authorised,
            String note,
            @Nullable Instant receivedAt) {
        this(version, caseKey, new Where(desk, null), channel, requester, submitter, authorised, note, receivedAt);
    }

    public String desk() {
        return where.desk();
    }

    /** The same by another route. */
    Acceptance of(ProcedureVersion other) {
        return new Acceptance(other, caseKey, where, channel, requester, submitter, authorised, note, receivedAt);
    }

    /** The same for a matter that lies there. */
    public Acceptance at(@Nullable String place) {
        return new Acceptance(
                version,
                caseKey,
                new Where(where.desk(), place),
                channel,
                requester,
                submitter,
                authorised,
                note,
                receivedAt);
    }
}
