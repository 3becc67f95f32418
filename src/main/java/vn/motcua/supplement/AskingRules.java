package vn.motcua.supplement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;

/** What may be asked for: papers of the list and corrections, each with its legal basis (NĐ 63/2010 Art. 18). */
final class AskingRules {

    static final int ITEMS_MAX = 20;
    static final int WHAT_LENGTH_MAX = 500;
    static final int REASON_LENGTH_MAX = 2_000;
    static final int BASIS_LENGTH_MAX = 300;

    /** Of a paper of the list its name says what is wanted; the slip is always Vietnamese. */
    private static final String NOT_HANDED_IN = "chưa có trong hồ sơ";

    private AskingRules() {}

    /** {@code handedIn}: the papers of the list that the desk keeps already; of those it must say what is wrong. */
    static Decision<List<Item>> items(List<Wanted> wanted, ProcedureVersion version, Set<String> handedIn) {
        if (wanted.isEmpty()) return Decision.refused(Refusal.of("supplement.items.none"));
        if (wanted.size() > ITEMS_MAX) return Decision.refused(Refusal.of("supplement.items.too-many", ITEMS_MAX));
        var faults = new ArrayList<Refusal>();
        var items = new ArrayList<Item>();
        for (var it : wanted) {
            var paper = paper(it, version);
            if (it.component() != null && paper.isEmpty())
                faults.add(
                        Refusal.of("supplement.item.not-listed", it.component()).on(it.field() + ".component"));
            var known = it.component() != null && handedIn.contains(it.component());
            var what = it.isBarePaper() && paper.isPresent() && !known ? NOT_HANDED_IN : it.what();
            if (known && it.isBarePaper())
                faults.add(Refusal.of("supplement.item.handed-in").on(it.field() + ".what"));
            else text(what, WHAT_LENGTH_MAX, "what", it, faults);
            text(it.basis(), BASIS_LENGTH_MAX, "basis", it, faults);
            var name = paper.map(RequiredPaper::name).orElse("");
            items.add(new Item(items.size() + 1, it.component(), name, what, it.basis(), null));
        }
        return faults.isEmpty() ? Decision.granted(List.copyOf(items)) : new Refused<>(faults);
    }

    static Decision<String> reason(String reason) {
        if (reason.isEmpty())
            return Decision.refused(Refusal.of("supplement.no-reason").on("reason"));
        return reason.length() > REASON_LENGTH_MAX
                ? Decision.refused(
                        Refusal.of("supplement.text.long", REASON_LENGTH_MAX).on("reason"))
                : Decision.granted(reason);
    }

    private static Optional<RequiredPaper> paper(Wanted it, ProcedureVersion version) {
        return version.contents().papers().stream()
                .filter(paper -> paper.key().equals(it.component()))
                .findFirst();
    }

    private static void text(String text, int max, String name, Wanted it, List<Refusal> faults) {
        var field = it.field() + "." + name;
        if (text.isEmpty()) faults.add(Refusal.of("supplement.item.no-" + name).on(field));
        if (text.length() > max)
            faults.add(Refusal.of("supplement.text.long", max).on(field));
    }
}
