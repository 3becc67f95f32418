package vn.motcua.supplement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;

/** What may come as an answer: each open item once, a paper with its kind and count. */
final class AnswerRules {

    static final int COUNT_MAX = 999;

    private AnswerRules() {}

    static Decision<List<Answered>> check(List<Answered> answers, SupplementRequest request) {
        if (answers.isEmpty()) return Decision.refused(Refusal.of("supplement.answers.none"));
        if (answers.size() > AskingRules.ITEMS_MAX)
            return Decision.refused(Refusal.of("supplement.items.too-many", AskingRules.ITEMS_MAX));
        var faults = new ArrayList<Refusal>();
        var seen = new HashSet<Integer>();
        for (var it : answers) fault(it, request, seen.add(it.item())).ifPresent(faults::add);
        return faults.isEmpty() ? Decision.granted(answers) : new Refused<>(faults);
    }

    private static Optional<Refusal> fault(Answered it, SupplementRequest request, boolean first) {
        var item = request.items().stream()
                .filter(known -> known.item() == it.item())
                .findFirst();
        if (item.isEmpty()) return on(it, "item", Refusal.of("supplement.answer.unknown", it.item()));
        if (!first || !item.get().isOpen()) return on(it, "item", Refusal.of("supplement.answer.already", it.item()));
        if (it.givenUp().length() > AskingRules.BASIS_LENGTH_MAX)
            return on(it, "givenUp", Refusal.of("supplement.text.long", AskingRules.BASIS_LENGTH_MAX));
        if (it.isGivenUp())
            return it.kind() == null && it.count() == null
                    ? Optional.empty()
                    : on(it, "givenUp", Refusal.of("supplement.answer.both", it.item()));
        return item.get().isPaper() || it.kind() != null || it.count() != null ? handedIn(it) : Optional.empty();
    }

    private static Optional<Refusal> handedIn(Answered it) {
        if (it.kind() == null) return on(it, "kind", Refusal.of("supplement.answer.no-kind", it.item()));
        return it.count() == null || it.count() < 1 || it.count() > COUNT_MAX
                ? on(it, "count", Refusal.of("supplement.answer.count", it.item(), COUNT_MAX))
                : Optional.empty();
    }

    private static Optional<Refusal> on(Answered it, String name, Refusal refusal) {
        return Optional.of(refusal.on(it.field() + "." + name));
    }
}
