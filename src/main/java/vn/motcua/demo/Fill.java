package vn.motcua.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.BatchSweep;
import vn.motcua.platform.Command;
import vn.motcua.platform.LegalClock;
import vn.motcua.route.PostingSweep;

/**
 * Fills a district with two years of dossiers through the front doors, in the order in which they happen; one that was
 * broken off goes on where it was. {@code bin/start --demo} does it before it serves.
 */
@Component
@ConditionalOnBooleanProperty("motcua.fill")
class Fill implements Command {

    static final Instant FIRST = at(LocalDate.of(2011, 7, 1));
    static final LocalDate LAST_DAY = LocalDate.of(2013, 6, 30);

    private final Visits visits;
    private final FillDesk desk;
    private final FillWork work;
    private final FillQuery query;
    private final Pace pace;
    private final PostingSweep postings;
    private final BatchSweep batches;
    private final LeapingClock clock;
    private final Welcome welcome;

    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private final Map<Event, FillQuery.Turn> turns = new HashMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private int received;

    Fill(
            Visits visits,
            FillDesk desk,
            FillWork work,
            FillQuery query,
            Pace pace,
            PostingSweep postings,
            BatchSweep batches,
            LeapingClock clock,
            Welcome welcome) {
        this.visits = visits;
        this.desk = desk;
        this.work = work;
        this.query = query;
        this.pace = pace;
        this.postings = postings;
        this.batches = batches;
        this.clock = clock;
        this.welcome = welcome;
    }

    @Override
    public String name() {
        return "fill";
    }

    @Override
    public int run(List<String> args) {
        var progress = new Progress(FIRST, at(LAST_DAY.plusDays(1)));
        var last = query.last();
        var from = last.orElse(FIRST);
        if (!from.isBefore(at(LAST_DAY))) return 0;
        query.all().forEach(this::plan);
        for (var day = from.atZone(LegalClock.ZONE).toLocalDate(); !day.isAfter(LAST_DAY); day = day.plusDays(1)) {
            visits.on(day).filter(it -> last.isEmpty() || it.at().isAfter(from)).forEach(events::add);
            until(at(day.plusDays(1)));
            progress.tell(clock.instant(), received);
        }
        batches.sweep();
        refused.forEach((why, times) -> System.out.println("not done, " + times + " times: " + why));
        welcome.tell(Era.PILOT, List.of());
        progress.end(received);
        return 0;
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(LegalClock.ZONE).toInstant();
    }

    /** Also what became due without anybody: the end of postings, the numbers. */
    private void until(Instant night) {
        while (!events.isEmpty() && events.peek().at().isBefore(night)) {
            var event = events.remove();
            clock.leapTo(event.at());
            happen(event);
        }
        clock.leapTo(night.minus(Duration.ofMinutes(1)));
        postings.sweep();
        batches.sweep();
    }

    private void happen(Event event) {
        if (event.kind() == Event.Kind.VISIT) {
            desk.visit(event).ifPresent(this::receive);
            return;
        }
        var turn = turns.remove(event);
        if (turn == null) return;
        if (act(turn) instanceof Refused<?>(var reasons)) refused.merge(event.kind() + " " + reasons, 1, Integer::sum);
        else query.of(turn.code()).forEach(this::plan);
    }

    private void receive(Decision<vn.motcua.dossier.AcceptedDossier> answer) {
        switch (answer) {
            case Granted<vn.motcua.dossier.AcceptedDossier>(var it) -> {
                received++;
                query.of(it.code().value()).forEach(this::plan);
            }
            case Refused<vn.motcua.dossier.AcceptedDossier>(var reasons) ->
                refused.merge("VISIT " + reasons, 1, Integer::sum);
        }
    }

    private Decision<?> act(FillQuery.Turn it) {
        return switch (it.kind()) {
            case OFFER -> work.offer(it);
            case ANSWER -> work.answer(it);
            case COLLECT -> work.collect(it);
            default -> {
                if (work.lacksSomething(it)) yield work.ask(it);
                yield work.changesMind(it) ? work.withdraw(it) : work.step(it);
            }
        };
    }

    private void plan(FillQuery.Turn it) {
        var event = new Event(when(it), it.kind(), it.code(), it.id());
        if (turns.putIfAbsent(event, it) == null) events.add(event);
    }

    private Instant when(FillQuery.Turn it) {
        return switch (it.kind()) {
            case OFFER -> pace.offer(it);
            case ANSWER -> pace.answer(it.code(), clock.instant());
            case COLLECT -> pace.collect(it);
            default -> pace.step(it, work.field(it), work.template(it).budget());
        };
    }
}
