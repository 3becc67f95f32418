package vn.motcua.opinion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.dossier.Fact;

/** The facts this room writes. Their kinds and the names in their bodies are for ever. */
final class OpinionFacts {

    private OpinionFacts() {}

    /** What is asked may name people, so the chain only commits to it. */
    static Fact asked(List<OpinionRequest> requests) {
        var first = requests.getFirst();
        var last = requests.stream().map(it -> it.limit().dueAt()).max(java.time.Instant::compareTo);
        var body = Map.<String, Object>of(
                "number", first.number(),
                "count", requests.size(),
                "slip", first.slip(),
                "to", requests.stream().map(it -> it.to().name()).collect(Collectors.joining("; ")),
                "dueAt", last.orElseThrow().toString(),
                "silence", first.limit().silence() ? "CONSENT" : "NOTHING");
        return new Fact(
                "opinion.asked", body, Map.of("question", first.question().text()));
    }

    static Fact answered(OpinionRequest it) {
        var reply = it.answered();
        var body = new HashMap<String, Object>(of(it));
        body.put("answer", reply.answer().name());
        body.put("time", it.isLate() ? "LATE" : "IN_TIME");
        var who = reply.signatory();
        var by = who.position().isEmpty() ? who.name() : who.name() + ", " + who.position();
        return new Fact("opinion.answered", body, Map.of("words", reply.words(), "who", by));
    }

    static Fact declined(OpinionRequest it, String reason) {
        return new Fact("opinion.declined", of(it), Map.of("reason", reason));
    }

    static Fact withdrawn(OpinionRequest it, String reason) {
        return new Fact("opinion.withdrawn", of(it), Map.of("reason", reason));
    }

    /** Nobody has answered in time: consent where the law says so, otherwise late. */
    static Fact unanswered(OpinionRequest it) {
        var body = new HashMap<String, Object>(of(it));
        body.put("dueAt", it.limit().dueAt().toString());
        return Fact.of(it.limit().silence() ? "opinion.consented" : "opinion.overdue", body);
    }

    private static Map<String, Object> of(OpinionRequest it) {
        return Map.of("number", it.number(), "from", it.to().name());
    }
}
