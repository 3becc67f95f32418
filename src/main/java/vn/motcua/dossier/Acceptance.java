package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.ProcedureVersion;

/**
 * What a desk accepts. {@code desk} is the receiving unit's code; {@code submitter} and {@code authorised} only when
 * different from the requester; {@code receivedAt} null means now, a past moment needs the permission to back-date.
 */
public record Acceptance(
        ProcedureVersion version,
        @Nullable String caseKey,
        String desk,
        Channel channel,
        Person requester,
        @Nullable Person submitter,
        @Nullable Person authorised,
        String note,
        @Nullable Instant receivedAt) {}
