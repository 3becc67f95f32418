package vn.motcua.reform;

import static vn.motcua.platform.Typed.day;
import static vn.motcua.platform.Typed.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.Once;

/** What a browser sends of a reform's head, as it was typed. */
record ReformForm(String title, String decision, String decidedOn, String effectiveOn, String onceKey) {

    private static final int LENGTH_MAX = 200;
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    static ReformForm empty() {
        return new ReformForm("", "", "", "", Once.newKey());
    }

    static ReformForm of(Reform.Head it) {
        return new ReformForm(
                it.title(),
                it.decision(),
                it.decidedOn().toString(),
                it.effectiveOn().toString(),
                Once.newKey());
    }

    static ReformForm of(MultiValueMap<String, String> sent) {
        return new ReformForm(
                text(sent.getFirst("title")).strip(),
                text(sent.getFirst("decision")).strip(),
                text(sent.getFirst("decidedOn")),
                text(sent.getFirst("effectiveOn")),
                text(sent.getFirst("onceKey")));
    }

    /** A day of effect that is past would change who held what yesterday. */
    Decision<Reform.Head> read(LocalDate today) {
        var faults = new ArrayList<Refusal>();
        words(title, "title", faults);
        words(decision, "decision", faults);
        var decided = day(decidedOn);
        if (decided == null) faults.add(Refusal.of("reform.entry.no-day").on("decidedOn"));
        else if (decided.isAfter(today))
            faults.add(Refusal.of("reform.entry.not-decided-yet").on("decidedOn"));
        var effective = day(effectiveOn);
        if (effective == null || effective.isAfter(LATEST))
            faults.add(Refusal.of("reform.entry.no-day").on("effectiveOn"));
        else if (effective.isBefore(today))
            faults.add(Refusal.of("reform.entry.past").on("effectiveOn"));
        else if (decided != null && effective.isBefore(decided))
            faults.add(Refusal.of("reform.entry.before-decision").on("effectiveOn"));
        if (!faults.isEmpty() || decided == null || effective == null) return new Refused<>(faults);
        return Decision.granted(new Reform.Head(title, decision, decided, effective));
    }

    private static void words(String typed, String field, List<Refusal> faults) {
        if (typed.isEmpty()) faults.add(Refusal.of("reform.entry.no-" + field).on(field));
        if (typed.length() > LENGTH_MAX)
            faults.add(Refusal.of("reform.entry.too-long", LENGTH_MAX).on(field));
    }
}
