package vn.motcua.route;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.organisation.AgencyCode;

/** One bundle at xã Hàm Thuận as the database has it, for a model to be compared with. */
public final class OpenLegs {

    private final LegsOfTown town;
    private final DossierCode code;

    OpenLegs(LegsOfTown town, DossierCode code) {
        this.town = town;
        this.code = code;
    }

    /** Each as {@code leg step}, on the way to it as {@code leg >step}, back from there as {@code leg <step}. */
    public List<String> standing() {
        return town.trails.allOpen(code).stream().map(OpenLegs::words).toList();
    }

    private static String words(OpenStep it) {
        var way = it.isOnTheWay() ? ">" : it.isToResend() ? "<" : "";
        return it.work().leg() + " " + way + it.place().step();
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
        var step = open(leg);
        var hold = step.hold();
        var by = hold == null ? first(step.place().unit(), step.place().role()) : town.town.officer(hold.holder());
        return words(town.routes.complete(new StepId(step.id()), step.version(), outcome, "Theo hồ sơ", by));
    }

    /** To the open offer of that leg: {@code accept}, {@code decline} or {@code take-back}, by who may. */
    public String answers(int leg, String answer) {
        var step = open(leg);
        var bound = Objects.requireNonNull(step.bound());
        var offer = town.handovers.of(code).stream()
                .filter(it -> it.leg() == leg && it.answer() == null)
                .findFirst()
                .orElseThrow()
                .id();
        var route = town.catalogue.version(step.work().procedureVersion()).route();
        var receiver = first(bound.unit(), route.step(bound.step()).role());
        return words(
                switch (answer) {
                    case "accept" -> town.handovers.accept(offer, receiver);
                    case "decline" -> town.handovers.decline(offer, "Thiếu bản chính", receiver);
                    default ->
                        town.handovers.takeBack(
                                offer,
                                "Còn thiếu giấy",
                                first(step.place().unit(), step.place().role()));
                });
    }

    private OpenStep open(int leg) {
        return town.trails.allOpen(code).stream()
                .filter(it -> it.work().leg() == leg)
                .findFirst()
                .orElseThrow();
    }

    private Actor first(String unit, String role) {
        return town.town.officer(
                town.accounts.holders(unit, role, town.town.today()).getFirst().username());
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

    /** Every interval is of one agency, of who waits until the leg's own has accepted; and no minute is lost. */
    public boolean isEachMinuteOfOneAgency() {
        var legs = town.legs.of(code);
        return town.trails.of(code).stream().allMatch(step -> {
            var leg = legs.stream()
                    .filter(it -> it.leg() == step.leg())
                    .findFirst()
                    .orElseThrow();
            var between = step.isOnTheWay() || step.isToResend();
            var whose = between ? legs.getFirst().agency() : leg.agency();
            return step.post().agency().equals(whose) && isCounted(step);
        });
    }

    private boolean isCounted(StepTime step) {
        var end = step.end();
        if (end == null) return true;
        var span = step.span();
        var all = town.agencies
                .calendarOf(new AgencyCode(step.post().agency()))
                .between(span.openedAt(), Objects.requireNonNull(span.closedAt()))
                .minutes();
        return end.minutes() + span.paused() == all;
    }

    /** Lists, custody, chain and folding. */
    public void holds() {
        if (!town.check.violations().isEmpty())
            throw new AssertionError(town.check.violations().toString());
        town.folded.isWhatTheFactsFoldTo(code);
        var folded = Set.copyOf(town.folded.holders(code).stream()
                .map(it -> it.split(" ")[0] + " " + it.split(" ")[1])
                .toList());
        var standing = town.trails.allOpen(code).stream()
                .map(it -> it.work().leg() + " " + it.place().step())
                .collect(Collectors.toSet());
        if (!folded.equals(standing)) throw new AssertionError(folded + " is not " + standing);
    }

    private static String words(Decision<?> decision) {
        return switch (decision) {
            case Granted<?> _ -> "granted";
            case Refused<?>(var reasons) -> reasons.toString();
        };
    }
}
