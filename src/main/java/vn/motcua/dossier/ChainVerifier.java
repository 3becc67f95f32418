package vn.motcua.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proves a dossier's timeline: no fact is missing, moved or changed in any column, the row's head is the last fact, the
 * row is what the facts fold to, and personal values not erased are those committed to. Pure.
 */
final class ChainVerifier {

    /** The first thing that does not hold. {@code seq} 0: the dossier's row rather than one of its facts. */
    record Break(DossierCode code, long seq, String what) {}

    private final Dossier dossier;
    private ChainHead head;

    private ChainVerifier(Dossier dossier) {
        this.dossier = dossier;
        this.head = ChainHead.empty(java.time.Instant.MIN);
    }

    static Optional<Break> check(Dossier dossier, List<StoredFact> facts, List<StoredFact.Personal> personal) {
        var verifier = new ChainVerifier(dossier);
        for (var fact : facts) {
            var what = verifier.difference(fact);
            if (what != null) return broken(dossier, fact.seq(), what);
            verifier.head = fact.head();
        }
        for (var value : personal) {
            var what = uncommitted(value, facts);
            if (what != null) return broken(dossier, value.seq(), what);
        }
        var what = verifier.rowDifference(facts);
        return what == null ? Optional.empty() : broken(dossier, 0, what);
    }

    private static Optional<Break> broken(Dossier dossier, long seq, String what) {
        return Optional.of(new Break(dossier.code(), seq, what));
    }

    private @Nullable String difference(StoredFact fact) {
        if (fact.seq() != head.seq() + 1) return "fact " + (head.seq() + 1) + " is missing";
        if (!fact.previousHash().equals(head.hash())) return "previous hash is not the hash of the fact before";
        if (!fact.hash().equals(CanonicalFact.hash(head.hash(), fact.canonical())))
            return "hash does not fit the content";
        if (fact.recordedAt().isBefore(head.recordedAt())) return "recorded before the fact before it";
        return columnDifference(fact);
    }

    /** The columns repeat what the hashed text says; a changed column would deceive whoever reads only columns. */
    private @Nullable String columnDifference(StoredFact fact) {
        var said = CanonicalFact.read(fact.canonical());
        var columns = Map.of(
                "v", CanonicalFact.FORMAT,
                "dossier", dossier.code().value(),
                "seq", Math.toIntExact(fact.seq()),
                "at", CanonicalFact.utc(fact.said().at()),
                "recordedAt", CanonicalFact.utc(fact.recordedAt()),
                "actor", fact.said().actor(),
                "agency", fact.said().agency(),
                "kind", fact.kind());
        for (var column : columns.entrySet())
            if (!column.getValue().equals(said.get(column.getKey())))
                return "column " + column.getKey() + " differs from the hashed text";
        return said.get("body") instanceof Map && said.size() == columns.size() + 1 ? null : "not a fact";
    }

    private static @Nullable String uncommitted(StoredFact.Personal value, List<StoredFact> facts) {
        if (value.seq() < 1 || value.seq() > facts.size()) return "personal value without its fact";
        var body = facts.get((int) value.seq() - 1).entry().body();
        return body.get(Links.PERSONAL) instanceof Map<?, ?> commitments
                        && value.commitment().equals(commitments.get(value.name()))
                ? null
                : "personal value " + value.name() + " is not the one committed to";
    }

    private @Nullable String rowDifference(List<StoredFact> facts) {
        if (!head.equals(dossier.head())) return "the row's head is not the last fact: facts were cut off or added";
        var entries = facts.stream().map(StoredFact::entry).toList();
        var folded = Folding.fold(dossier.code(), entries).dossier();
        return folded.equals(dossier) ? null : "the row is not what its facts fold to";
    }
}
