package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A fact as its row keeps it: the canonical text that was hashed, and columns that repeat parts of it for reading. */
record StoredFact(
        Said said, long seq, Instant recordedAt, String kind, String canonical, String hash, String previousHash) {

    /** The next link of the chain after {@code head}. */
    static StoredFact after(ChainHead head, Said said, Instant recordedAt, String kind, Map<String, ?> body) {
        var seq = head.seq() + 1;
        var text = CanonicalFact.text(said, seq, recordedAt, kind, body);
        return new StoredFact(said, seq, recordedAt, kind, text, CanonicalFact.hash(head.hash(), text), head.hash());
    }

    ChainHead head() {
        return new ChainHead(seq, hash, recordedAt);
    }

    TimelineEntry entry() {
        var body = CanonicalFact.body(canonical);
        return new TimelineEntry(
                seq, said.at(), recordedAt, said.actor(), said.agency(), kind, body, hash, previousHash);
    }

    /** A personal value of one fact; {@code salt}: hexadecimal. */
    record Personal(long seq, String name, String salt, String value) {
        String commitment() {
            return CanonicalFact.commitment(salt, value);
        }
    }

    /** What one append writes: facts in order, and the personal values they commit to. */
    record Batch(List<StoredFact> facts, List<Personal> personal) {
        ChainHead head() {
            return facts.getLast().head();
        }
    }
}
