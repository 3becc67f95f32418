package vn.motcua.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as a system knows it that has not got our catalogue: what it was sent, what it did. It walks the steps it
 * was told of, sometimes says no, sometimes goes back, now and then refuses.
 */
final class SimulatedDossier {

    private static final String AGENCY = "HTB";
    private static final String HANDOVER = "";

    final Wire.Offered sent;
    final List<Wire.Act> trail = new ArrayList<>();
    final List<Wire.Offer> offers = new ArrayList<>();
    final List<Wire.Closed> closed = new ArrayList<>();
    private Wire.@Nullable Place at;
    private boolean offered;
    private boolean mine;
    private boolean ended;
    private @Nullable String lastStep;

    SimulatedDossier(Wire.Offered sent) {
        this.sent = sent;
    }

    boolean isEnded() {
        return ended;
    }

    @Nullable
    String number() {
        return trail.stream()
                .map(Wire.Act::number)
                .filter(it -> it != null)
                .reduce((_, last) -> last)
                .orElse(null);
    }

    /** It is offered to us, maybe again after we said no. */
    void offer(Wire.Offered again) {
        for (var act : again.trail()) if (!knows(act)) trail.add(act);
        offers.add(again.offer());
        at = again.offer().place();
        offered = true;
    }

    /** What the other side has done. */
    void told(Wire.Act act, boolean ends) {
        if (knows(act)) throw new AssertionError("told twice: " + act);
        trail.add(act);
        ended = ends;
        if (act.outcome().equals(Acts.DECLINED)) {
            var step = java.util.Objects.requireNonNull(lastStep);
            at = new Wire.Place(act.place().leg(), act.place().seq() + 1, step);
            mine = true;
        }
    }

    private boolean knows(Wire.Act act) {
        return trail.stream().anyMatch(it -> it.place().equals(act.place()));
    }

    /** The next thing this side does, if it is its turn. */
    Optional<Wire.Act> next(RandomGenerator random, java.util.function.Supplier<Integer> numbers) {
        var here = at;
        if (here == null || ended) return Optional.empty();
        if (offered) return Optional.of(answer(here, random.nextInt(5) == 0));
        if (!mine || here.step().equals(HANDOVER)) return Optional.empty();
        var step = sent.leg().steps().stream()
                .filter(it -> it.key().equals(here.step()))
                .findFirst()
                .orElseThrow();
        var outcomes = step.outcomes();
        var outcome = random.nextInt(6) == 0 ? outcomes.get(random.nextInt(outcomes.size())) : outcomes.getFirst();
        return Optional.of(end(here, step, outcome, numbers));
    }

    private Wire.Act answer(Wire.Place here, boolean no) {
        var act = new Wire.Act(
                here,
                no ? Acts.DECLINED : Acts.ACCEPTED,
                who("MC"),
                no ? "Thiếu bản chính giấy khai sinh" : null,
                null);
        trail.add(act);
        offered = false;
        mine = !no;
        at = no ? null : new Wire.Place(here.leg() + 1, 1, sent.offer().nextStep());
        return act;
    }

    private Wire.Act end(
            Wire.Place here, Wire.Step step, Wire.Outcome outcome, java.util.function.Supplier<Integer> numbers) {
        var number = step.kind().equals("NUMBERING") ? number(step, numbers) : null;
        var note = outcome.needsNote() ? "Xem lại căn cứ" : null;
        var act = new Wire.Act(here, outcome.key(), who("TP"), note, number);
        trail.add(act);
        var stays = sent.leg().steps().stream().anyMatch(it -> it.key().equals(outcome.next()));
        lastStep = step.key();
        mine = stays;
        at = stays ? new Wire.Place(here.leg(), here.seq() + 1, String.valueOf(outcome.next())) : null;
        return act;
    }

    /** Given once; a result that comes back keeps it. */
    private String number(Wire.Step step, java.util.function.Supplier<Integer> numbers) {
        var given = number();
        var symbol = step.key().startsWith("refusal")
                ? sent.leg().refusal()
                : sent.dossier().procedure().symbol();
        return given != null ? given : numbers.get() + "/" + symbol;
    }

    private Wire.Who who(String unit) {
        return new Wire.Who(
                AGENCY,
                AGENCY + "/" + unit,
                "Phạm Thị Nhung",
                sent.dossier().reception().receivedAt());
    }
}
