package vn.motcua.demo;

import java.time.Instant;

/** What happens next in the town. Two of one moment go in the order of their names, so that each fill is the same. */
record Event(Instant at, Kind kind, String of, long id) implements Comparable<Event> {

    /** VISIT: somebody comes to a desk; STEP, OFFER: an officer's turn; ANSWER, COLLECT: the citizen's. */
    enum Kind {
        VISIT,
        STEP,
        OFFER,
        ANSWER,
        COLLECT
    }

    @Override
    public int compareTo(Event other) {
        var byTime = at.compareTo(other.at);
        if (byTime != 0) return byTime;
        var byKind = kind.compareTo(other.kind);
        if (byKind != 0) return byKind;
        var byWhat = of.compareTo(other.of);
        return byWhat != 0 ? byWhat : Long.compare(id, other.id);
    }
}
