package vn.motcua.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.BatchSweep;
import vn.motcua.platform.ClockTable;
import vn.motcua.platform.Command;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.StartRefused;
import vn.motcua.route.PostingSweep;

/**
 * Fills a district with two years of dossiers through the front doors, in the order in which they happen; one that was
 * broken off goes on where it was. {@code bin/start --demo} does it before it serves.
 */
@Component
@ConditionalOnBooleanProperty("motcua.fill")
class Fill implements Command {

    static final Instant FIRST = at(LocalDate.of(2011, 7, 1));
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    static final LocalDate LAST_DAY = LocalDate.of(2013, 6, 30);

    private final Visits visits;
    private final FillDesk desk;
    private final FillWork work;
    private final FillQuery query;
    private final Pace pace;
    private final PostingSweep postings;
    private final BatchSweep batches;
    private final Leaps clock;
    private final Welcome welcome;
    private final ClockTable kept;

    private final Agenda agenda = new Agenda();
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
            Leaps clock,
            Welcome welcome,
            ClockTable kept) {
        this.visits = visits;
        this.desk = desk;
        this.work = work;
        this.query = query;
        this.pace = pace;
        this.postings = postings;
        this.batches = batches;
        this.clock = clock;
        this.welcome = welcome;
        this.kept = kept;
    }

    @Override
    public String name() {
        return "fill";
    }

    @Override
    public int run(List<String> args) {
        if (kept.isFixed()) throw new StartRefused("This data folder has a clock of its own; use another with --data.");
        fill(LAST_DAY);
        refused.forEach((why, times) -> System.out.println("  not done, " + times + " times: " + why));
        welcome.tell(Era.PILOT, List.of());
        return 0;
    }

    /** To the end of that day, from the beginning or from where it was broken off. */
    void fill(LocalDate lastDay) {
        var progress = new Progress(FIRST, at(lastDay.plusDays(1)));
        var last = query.last();
        var from = last.orElse(FIRST);
        clock.leapTo(from);
        planAll();
        for (var day = from.atZone(LegalClock.ZONE).toLocalDate(); !day.isAfter(lastDay); day = day.plusDays(1)) {
            agenda.add(visits.on(day).filter(it -> last.isEmpty() || it.at().isAfter(from)));
            until(at(day.plusDays(1)));
            progress.tell(day, received);
        }
        progress.end(received);
    }

    Map<String, Integer> refused() {
        return Map.copyOf(refused);
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(LegalClock.ZONE).toInstant();
    }

    /** Also what came about without anybody: postings that are over, the numbers. */
    private void until(Instant night) {
        for (var next = agenda.next(night); next.isPresent(); next = agenda.next(night)) {
            clock.leapTo(next.get().at());
            happen(next.get());
        }
        clock.leapTo(night.minus(A_MINUTE));
        postings.sweep();
        batches.sweep();
        planAll();
    }

    private void happen(Event event) {
        if (event.kind() == Event.Kind.VISIT) {
            desk.visit(event).ifPresent(this::receive);
            return;
        }
        query.of(event.of()).stream()
                .filter(it -> it.kind() == event.kind() && it.id() == event.id())
                .findFirst()
                .ifPresent(it -> turn(event, act(it)));
        plan(event.of());
    }

    /** What is refused, as a posting that is not over, is tried again the next day. */
    private void turn(Event event, Decision<?> answer) {
        if (answer instanceof Refused<?>) agenda.putOff(event, event.at().plus(A_DAY));
        if (!isTooEarly(answer)) tell(event.kind(), answer);
    }

    private static boolean isTooEarly(Decision<?> answer) {
        return answer instanceof Refused<?>(var reasons)
                && reasons.getFirst().key().equals("route.posting.not-over");
    }

    private void tell(Event.Kind kind, Decision<?> answer) {
        if (answer instanceof Refused<?>(var reasons)) refused.merge(kind + " " + reasons, 1, Integer::sum);
    }

    private void receive(Decision<AcceptedDossier> answer) {
        tell(Event.Kind.VISIT, answer);
        if (!(answer instanceof Granted<AcceptedDossier>(var it))) return;
        received++;
        plan(it.code().value());
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

    private void plan(String code) {
        agenda.plan(code, query.of(code), this::when);
    }

    private void planAll() {
        query.all().stream()
                .collect(Collectors.groupingBy(FillQuery.Turn::code))
                .forEach((code, turns) -> agenda.plan(code, turns, this::when));
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
