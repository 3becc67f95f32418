package vn.motcua.dossier;

import java.time.Instant;
import java.util.Map;

/** A fact of the timeline. {@code at}: when it happened; {@code recordedAt}: when it was written; both legal time. */
public record TimelineEntry(
        long seq,
        Instant at,
        Instant recordedAt,
        String actor,
        String agency,
        String kind,
        Map<String, Object> body,
        String hash,
        String previousHash) {}
