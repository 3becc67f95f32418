package vn.motcua.dossier;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the links of a chain from what is said: personal values become salted commitments under {@code personal}. */
final class Links {

    static final String PERSONAL = "personal";
    static final String INSTEAD_OF = "insteadOf";
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Links() {}

    /** The links after {@code head}; recorded now, but never before the last one was. */
    static StoredFact.Batch after(ChainHead head, Said said, Instant now, List<Fact> facts) {
        if (facts.isEmpty()) throw new IllegalArgumentException("nothing was said");
        var recordedAt = now.isBefore(head.recordedAt()) ? head.recordedAt() : now;
        var links = new ArrayList<StoredFact>();
        var personal = new ArrayList<StoredFact.Personal>();
        var last = head;
        for (var fact : facts) {
            var opened = opened(last.seq() + 1, fact.personal());
            personal.addAll(opened);
            var link = StoredFact.after(last, said, recordedAt, fact.kind(), body(said, fact, opened));
            links.add(link);
            last = link.head();
        }
        return new StoredFact.Batch(links, personal);
    }

    private static List<StoredFact.Personal> opened(long seq, Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(it -> new StoredFact.Personal(seq, it.getKey(), salt(), CanonicalFact.nfc(it.getValue())))
                        .toList();
    }

    private static Map<String, Object> body(Said said, Fact fact, List<StoredFact.Personal> personal) {
        if (personal.isEmpty() && said.insteadOf() == null) return fact.body();
        var body = new HashMap<>(fact.body());
        if (said.insteadOf() != null) body.putIfAbsent(INSTEAD_OF, said.insteadOf());
        if (personal.isEmpty()) return body;
        var commitments = new HashMap<String, String>();
        personal.forEach(it -> commitments.put(it.name(), it.commitment()));
        body.put(PERSONAL, commitments);
        return body;
    }

    private static String salt() {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
