package vn.motcua.supplement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.dossier.Fact;

/** The facts this room writes. Their kinds and the names in their bodies are for ever. */
final class SupplementFacts {

    private SupplementFacts() {}

    /** Told before acceptance, under references of its own; what it was, the printed slips say. */
    static Fact guided(Guidance last) {
        return Fact.of(
                "supplement.guided",
                Map.of("reference", last.reference(), "times", last.given().nth()));
    }

    /** What is asked for may name people, so the chain only commits to it. */
    static Fact proposed(SupplementRequest it) {
        return new Fact(
                "supplement.proposed",
                Map.of("number", it.number(), "items", it.items().size()),
                Map.of("reason", it.reason(), "wanted", wanted(it.items())));
    }

    static Fact issued(SupplementRequest it) {
        var sent = it.sent();
        var body = Map.<String, Object>of(
                "number", it.number(), "slip", sent.slip(), "items", it.items().size());
        return new Fact("supplement.issued", body, Map.of("reason", it.reason(), "wanted", wanted(it.items())));
    }

    static Fact declined(int number, String reason) {
        return new Fact("supplement.declined", Map.of("number", number), Map.of("reason", reason));
    }

    static Fact received(SupplementRequest request, List<Answered> answers) {
        var body = Map.<String, Object>of(
                "number", request.number(),
                "items", answers.size(),
                "left", request.open().size() - answers.size(),
                "answers", answers.stream().map(SupplementFacts::answer).collect(Collectors.joining("; ")));
        var why = answers.stream()
                .map(Answered::givenUp)
                .filter(it -> !it.isEmpty())
                .toList();
        return new Fact(
                "supplement.received", body, why.isEmpty() ? Map.of() : Map.of("reason", String.join("; ", why)));
    }

    private static String answer(Answered it) {
        if (it.isGivenUp()) return it.item() + " GIVEN_UP";
        return it.kind() == null ? it.item() + " DONE" : it.item() + " " + it.kind() + " " + it.count();
    }

    private static String wanted(List<Item> items) {
        return items.stream()
                .map(it -> it.item() + ". " + (it.component() == null ? "" : it.component() + ": ") + it.what() + " ("
                        + it.basis() + ")")
                .collect(Collectors.joining("; "));
    }
}
