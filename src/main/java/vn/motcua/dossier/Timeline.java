package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;

/** The append-only, hash-chained history of a dossier. Never version-checked, so parallel work does not disturb it. */
@Service
public class Timeline {

    private final FactTable table;
    private final FactManyTable many;
    private final LegalClock clock;

    Timeline(FactTable table, FactManyTable many, LegalClock clock) {
        this.table = table;
        this.many = many;
        this.clock = clock;
    }

    /** Locks the dossier's row, takes the next number, writes the fact, moves the head; in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(DossierCode code, Actor by, String agency, Instant at, Fact fact) {
        append(code, by, agency, at, List.of(fact));
    }

    /** Several facts of one act, in order; two statements however many there are. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(DossierCode code, Actor by, String agency, Instant at, List<Fact> facts) {
        write(table.lock(code), Said.by(code, by, agency, at), facts);
    }

    /** One thing said of one of many dossiers. */
    public record Line(DossierCode code, String agency, Instant at, Fact fact) {}

    /** One act that says something of many dossiers; two statements however many there are. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(List<Line> lines, Actor by) {
        if (lines.isEmpty()) return;
        var heads = many.lock(lines.stream().map(Line::code).distinct().toList());
        var now = clock.instant();
        var batches = new ArrayList<StoredFact.Batch>();
        for (var it : lines) {
            var said = Said.by(it.code(), by, it.agency(), it.at());
            var batch = Links.after(Objects.requireNonNull(heads.get(it.code())), said, now, List.of(it.fact()));
            heads.put(it.code(), batch.head());
            batches.add(batch);
        }
        many.write(batches);
    }

    /** The facts of one dossier in order; authority is the caller's business (ask {@link Dossiers#find} first). */
    public List<TimelineEntry> of(DossierCode code) {
        return table.of(code).stream().map(StoredFact::entry).toList();
    }

    /** The words of officers that go with those facts, by fact; authority is the caller's business, as above. */
    Map<Long, Map<String, Object>> personal(DossierCode code) {
        return table.personal(code);
    }

    /** For verbs that have locked the row: what they have made of the dossier and the facts that say so, or neither. */
    void save(Dossier next, Said said, List<Fact> facts) {
        table.save(next, Links.after(next.head(), said, clock.instant(), facts));
    }

    /** For verbs that have locked the row and read its head already, and leave it as it is. */
    void write(ChainHead head, Said said, List<Fact> facts) {
        table.write(Links.after(head, said, clock.instant(), facts));
    }
}
