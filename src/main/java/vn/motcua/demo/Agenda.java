package vn.motcua.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is to happen, in order; whose turn of a dossier it is not any more is forgotten. */
final class Agenda {

    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private final Map<String, Map<Key, Event>> turns = new HashMap<>();

    private record Key(Event.Kind kind, long id) {}

    void add(Stream<Event> visits) {
        visits.forEach(events::add);
    }

    /** What waits of a dossier now; what waited before keeps its moment. */
    void plan(String code, List<FillQuery.Turn> now, Function<FillQuery.Turn, Instant> when) {
        var before = turns.getOrDefault(code, Map.of());
        var planned = new HashMap<Key, Event>();
        for (var turn : now) {
            var key = new Key(turn.kind(), turn.id());
            var known = before.get(key);
            var event = known == null ? new Event(when.apply(turn), turn.kind(), code, turn.id()) : known;
            if (known == null) events.add(event);
            planned.put(key, event);
        }
        if (planned.isEmpty()) turns.remove(code);
        else turns.put(code, planned);
    }

    /** It could not be done yet. */
    void putOff(Event event, Instant until) {
        var later = new Event(until, event.kind(), event.of(), event.id());
        turns.computeIfAbsent(event.of(), _ -> new HashMap<>()).put(new Key(event.kind(), event.id()), later);
        events.add(later);
    }

    Optional<Event> next(Instant before) {
        while (!events.isEmpty() && events.peek().at().isBefore(before)) {
            var event = events.remove();
            if (stands(event)) return Optional.of(event);
        }
        return Optional.empty();
    }

    private boolean stands(Event it) {
        return it.kind() == Event.Kind.VISIT
                || it.equals(turns.getOrDefault(it.of(), Map.of()).get(new Key(it.kind(), it.id())));
    }
}
