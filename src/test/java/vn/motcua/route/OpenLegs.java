package vn.motcua.route;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;

/** One bundle at xã Hàm Thuận as the database has it, for a model to be compared with. */
public final class OpenLegs {

    private final LegsOfTown town;
    private final DossierCode code;

    OpenLegs(LegsOfTown town, DossierCode code) {
        this.town = town;
        this.code = code;
    }

    /** Each as {@code leg step}. */
    public List<String> standing() {
        return town.trails.allOpen(code).stream()
                .map(it -> it.work().leg() + " " + it.place().step())
                .toList();
    }

    public Map<Integer, String> answers() {
        var answers = new TreeMap<Integer, String>();
        for (var leg : town.legs.of(code)) {
            var answer = leg.answer();
            if (answer != null) answers.put(leg.leg(), answer.outcome());
        }
        return answers;
    }

    public @Nullable String outcome() {
        var outcome = town.dossiers.get(code).result().outcome();
        return outcome == null ? null : outcome.name();
    }

    /** By whoever of the post comes first: {@code granted}, or why not. */
    public String ends(int leg, String outcome) {
        var step = town.trails.allOpen(code).stream()
                .filter(it -> it.work().leg() == leg)
                .findFirst()
                .orElseThrow();
        var place = step.place();
        var hold = step.hold();
        var officer = hold == null
                ? town.accounts
                        .holders(place.unit(), place.role(), town.town.today())
                        .getFirst()
                        .username()
                : hold.holder();
        var by = town.town.officer(officer);
        return words(town.routes.complete(new StepId(step.id()), step.version(), outcome, "Theo hồ sơ", by));
    }

    public String pauses() {
        var by = town.town.officer("linh.hamthuan");
        return words(acted(it -> town.pauses.pause(it, LegalGround.Kind.CONFIRMATION, by)));
    }

    public String resumes() {
        return words(acted(it -> town.pauses.resume(it, town.town.officer("linh.hamthuan"))));
    }

    public String withdraws() {
        return words(acted(it -> town.stops.withdraw(it, town.town.officer("lan.hamthuan"))));
    }

    private Decision<?> acted(Function<Asked, Decision<?>> act) {
        return act.apply(new Asked(code, town.dossiers.get(code).version(), "Theo quy định"));
    }

    /** The steps of each leg follow one another without gap or overlap, from its opening to its end. */
    public boolean isFilled() {
        var steps = town.trails.of(code);
        for (var leg : town.legs.of(code)) {
            var own = steps.stream().filter(it -> it.leg() == leg.leg()).toList();
            if (!own.getFirst().span().openedAt().equals(leg.span().openedAt())) return false;
            for (int i = 1; i < own.size(); i++)
                if (!own.get(i).span().openedAt().equals(own.get(i - 1).span().closedAt())) return false;
            var closed = own.getLast().span().closedAt();
            if (closed == null ? !leg.isOpen() : !closed.equals(leg.span().closedAt())) return false;
        }
        return true;
    }

    /** Lists, custody, chain and folding. */
    public void holds() {
        if (!town.check.violations().isEmpty())
            throw new AssertionError(town.check.violations().toString());
        town.folded.isWhatTheFactsFoldTo(code);
        var folded = Set.copyOf(town.folded.holders(code).stream()
                .map(it -> it.split(" ")[0] + " " + it.split(" ")[1])
                .toList());
        if (!folded.equals(Set.copyOf(standing()))) throw new AssertionError(folded + " is not " + standing());
    }

    private static String words(Decision<?> decision) {
        return switch (decision) {
            case Granted<?> _ -> "granted";
            case Refused<?>(var reasons) -> reasons.toString();
        };
    }
}
