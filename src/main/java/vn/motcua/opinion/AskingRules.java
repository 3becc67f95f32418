package vn.motcua.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;

/** What makes a question askable, before anybody looks at the dossier. Pure. */
final class AskingRules {

    static final int ADDRESSEES_MAX = 12;
    static final int QUESTION_LENGTH_MAX = 2_000;
    static final int NAME_LENGTH_MAX = 200;
    static final int EMAIL_LENGTH_MAX = 200;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;]+\\.[^\\s@<>\",;]+");

    private AskingRules() {}

    /** All that is wrong with what was typed. */
    static List<Refusal> faults(Asking asking) {
        var faults = new ArrayList<Refusal>();
        if (asking.question().isBlank())
            faults.add(Refusal.of("opinion.ask.no-question").on("question"));
        if (asking.question().length() > QUESTION_LENGTH_MAX)
            faults.add(Refusal.of("opinion.text.long", QUESTION_LENGTH_MAX).on("question"));
        var count = asking.to().size() + asking.outside().size();
        if (count == 0) faults.add(Refusal.of("opinion.ask.nobody").on("to"));
        if (count > ADDRESSEES_MAX)
            faults.add(Refusal.of("opinion.ask.too-many", ADDRESSEES_MAX).on("to"));
        if (asking.to().stream().distinct().count() < asking.to().size())
            faults.add(Refusal.of("opinion.ask.twice").on("to"));
        asking.outside().forEach(it -> outside(it, faults));
        return faults;
    }

    private static void outside(Asking.Outside it, List<Refusal> faults) {
        if (it.name().isBlank()) faults.add(Refusal.of("opinion.ask.no-name").on(it.field() + ".name"));
        if (it.name().length() > NAME_LENGTH_MAX)
            faults.add(Refusal.of("opinion.text.long", NAME_LENGTH_MAX).on(it.field() + ".name"));
        if (!it.email().isEmpty()
                && (it.email().length() > EMAIL_LENGTH_MAX
                        || !EMAIL.matcher(it.email()).matches()))
            faults.add(Refusal.of("opinion.ask.email").on(it.field() + ".email"));
    }

    /** How many days they have: as said, up to what the procedure allows; the usual where nothing was said. */
    static Decision<Integer> days(@Nullable String typed, OpinionTerms.Days terms) {
        if (typed == null || typed.isBlank()) return Decision.granted(terms.usual());
        var days = NUMBER.matcher(typed.strip()).matches() ? Integer.parseInt(typed.strip()) : 0;
        return days >= 1 && days <= terms.max()
                ? Decision.granted(days)
                : new Refused<>(
                        List.of(Refusal.of("opinion.ask.days", terms.max()).on("days")));
    }
}
