package vn.motcua.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.model.Life.Page;

/** Papers asked for: proposed by who handles the dossier, sent by the desk alone, answered item by item. */
final class SupplementRules {

    static final String GROUND = "SUPPLEMENT";

    private static final String ISSUE = "SUPPLEMENT_ISSUE";
    private static final String PROPOSED = "PROPOSED";

    private final World world;
    private final Gate gate;
    private final ClockRules clock;

    SupplementRules(World world) {
        this.world = world;
        this.gate = new Gate(world);
        this.clock = new ClockRules(world);
    }

    /** {@code listed}: whether the paper asked for stands in the list of the procedure. */
    Answer propose(Life it, Page page, String reason, boolean listed, String who) {
        return gate.unseen(it, "SUPPLEMENT_ASK", who)
                .or(() -> Gate.illSaid(it, page, reason))
                .or(() -> mayAsk(it))
                .or(() -> notListed(listed))
                .orElseGet(() -> {
                    it.requests.add(new Life.Request());
                    it.now = it.now.noted();
                    return Answer.GRANTED;
                });
    }

    Answer issue(Life it, Page page, String reason, boolean listed, String who) {
        return gate.otherDesk(it, ISSUE, who)
                .or(() -> Gate.old(it, page))
                .or(() -> mayAsk(it))
                .or(() -> notListed(listed))
                .or(() -> illSaid(reason))
                .orElseGet(() -> {
                    it.requests.add(new Life.Request());
                    return sent(it);
                });
    }

    Answer sendProposal(Life it, Page page, String who) {
        return gate.otherDesk(it, ISSUE, who)
                .or(() -> Gate.old(it, page))
                .or(() -> unlawful(it))
                .or(() -> noProposal(it))
                .orElseGet(() -> sent(it));
    }

    Answer decline(Life it, Page page, String reason, String who) {
        return gate.otherDesk(it, ISSUE, who)
                .or(() -> Gate.old(it, page))
                .or(() -> illSaid(reason))
                .or(() -> noProposal(it))
                .orElseGet(() -> {
                    it.proposal().orElseThrow().state = "CANCELLED";
                    it.now = it.now.noted();
                    return Answer.GRANTED;
                });
    }

    /** With the last item the limit runs on or anew, by the law of the day of receipt. */
    Answer answer(Life it, Page page, List<Integer> items, String who) {
        return gate.otherDesk(it, ISSUE, who)
                .or(() -> Gate.old(it, page))
                .or(() -> Gate.notNow(it, "AWAITING_SUPPLEMENT"))
                .or(() -> badItems(it, items))
                .orElseGet(() -> {
                    var request = it.lastSent().orElseThrow();
                    request.items.removeAll(Set.copyOf(items));
                    it.now = it.now.noted();
                    if (!request.items.isEmpty()) return Answer.GRANTED;
                    request.state = "ANSWERED";
                    request.closedAt = world.now;
                    var anew = world.numbers.of(it, "SUPPLEMENT_CLOCK").equals("RESTART");
                    world.ways.add(anew ? "limit anew" : "limit runs on");
                    return clock.runs(it, anew);
                });
    }

    /** Two facts: what is asked for, and that the clock stands still for it. */
    private Answer sent(Life it) {
        if (isBeyondMax(it)) world.ways.add("asked beyond the number");
        var request = it.requests.reversed().stream()
                .filter(asked -> asked.is(PROPOSED))
                .findFirst()
                .orElseThrow();
        request.state = "ISSUED";
        request.sent = true;
        clock.stands(it, "AWAITING_SUPPLEMENT", GROUND, it.desk);
        it.now = it.now.noted();
        return Answer.GRANTED;
    }

    private Optional<Answer> mayAsk(Life it) {
        return unlawful(it)
                .or(() -> it.proposal().isPresent() ? Optional.of(Answer.no("supplement.waiting")) : Optional.empty());
    }

    private Optional<Answer> unlawful(Life it) {
        return Gate.notNow(it, "IN_PROCESS").or(() -> Gate.decided(it)).or(() -> {
            if (isBeyondMax(it) && world.numbers.of(it, "SUPPLEMENT_OVER").equals("REFUSE"))
                return Optional.of(Answer.no("supplement.over-max"));
            if (world.now.isAfter(it.now.dates().dueAt())) return Optional.of(Answer.no("supplement.overdue"));
            return world.today().isAfter(lastDay(it))
                    ? Optional.of(Answer.no("supplement.too-late"))
                    : Optional.empty();
        });
    }

    private boolean isBeyondMax(Life it) {
        var max = world.numbers.count(it, "SUPPLEMENT_MAX");
        return max.isPresent()
                && it.requests.stream().filter(asked -> asked.sent).count() >= max.getAsInt();
    }

    /** So many working days from the receipt, or from when all was there last. */
    private LocalDate lastDay(Life it) {
        var since = it.requests.stream()
                .filter(asked -> asked.is("ANSWERED"))
                .map(asked -> asked.closedAt)
                .max(Instant::compareTo)
                .orElse(it.now.dates().receivedAt());
        var day = World.day(since);
        for (int left = world.numbers.count(it, "SUPPLEMENT_WITHIN_DAYS").orElseThrow(); left > 0; ) {
            day = day.plusDays(1);
            if (world.calendar.isWorkingDay(day)) left--;
        }
        return day;
    }

    private static Optional<Answer> badItems(Life it, List<Integer> items) {
        if (items.isEmpty()) return Optional.of(Answer.no("supplement.answers.none"));
        var known = Set.of(1, 2);
        var open = it.lastSent().orElseThrow().items;
        var faults = items.stream()
                .filter(item -> !open.contains(item))
                .map(item -> known.contains(item) ? "supplement.answer.already" : "supplement.answer.unknown")
                .toList();
        return faults.isEmpty() ? Optional.empty() : Optional.of(Answer.no(faults));
    }

    private static Optional<Answer> notListed(boolean listed) {
        return listed ? Optional.empty() : Optional.of(Answer.no("supplement.item.not-listed"));
    }

    private static Optional<Answer> noProposal(Life it) {
        return it.proposal().isPresent() ? Optional.empty() : Optional.of(Answer.no("supplement.nothing-waits"));
    }

    private static Optional<Answer> illSaid(String reason) {
        if (reason.isBlank()) return Optional.of(Answer.no("supplement.no-reason"));
        return reason.length() > Gate.WORDS_MAX ? Optional.of(Answer.no("supplement.text.long")) : Optional.empty();
    }
}
