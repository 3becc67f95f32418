package vn.motcua.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.transaction.TransactionStatus;
import vn.motcua.calendar.LedgerKind;
import vn.motcua.dossier.DossierCode;
import vn.motcua.model.Idea.Verb;
import vn.motcua.route.StepTime;

/** One run: ideas come true one after the other, in the model and in the product, and both must agree each time. */
final class Run {

    private static final int HASTE_MIN = 2;
    private static final int HASTE_MAX = 7;
    // From a coffee to a week; the odd seconds show what cuts to the minute.
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(7 * 60 + 31),
            Duration.ofMinutes(95),
            Duration.ofHours(5),
            Duration.ofHours(17),
            Duration.ofDays(1),
            Duration.ofDays(7));

    private final ModelTown town;
    private final World world;
    private final Doors doors;
    private final Deeds deeds;
    private final Consumer<String> tally;
    private final List<String> story = new ArrayList<>();
    boolean provesEachAct;
    private final Map<String, Long> seen = new HashMap<>();

    Run(ModelTown town, TransactionStatus transaction, World world, Consumer<String> tally) {
        this.town = town;
        this.world = world;
        this.doors = new Doors(town, transaction);
        this.deeds = new Deeds(world, doors, new ActDoors(town, doors), town.calendars::national);
        this.tally = tally;
    }

    void begins(String moment) {
        town.town.itIs(moment);
        world.now = town.town.now();
    }

    void does(Idea idea) {
        if (idea.verb() == Verb.WAIT) {
            town.town.timePasses(WAITS.get(idea.pick() % WAITS.size()));
            world.now = town.town.now();
            if (idea.isUsual()) swept();
            return;
        }
        if (idea.verb() == Verb.HASTEN) hastens(idea);
        else deeds.of(idea).ifPresent(this::comesTrue);
    }

    /** As it runs each minute, or has missed to. */
    private void swept() {
        story.add(world.now + " postings are looked for");
        inTheStory(() -> {
            town.sweep.sweep();
            world.sweep();
            sameStanding();
        });
    }

    /** Several steps in a row, to the next hand-over or council or the end. */
    private void hastens(Idea idea) {
        for (int i = 0; i <= HASTE_MIN + idea.pick() % HASTE_MAX && !deeds.isDone(idea); i++) {
            does(idea.step(i == 0));
            if (deeds.waitsForOthers(idea)) return;
        }
    }

    private void comesTrue(Deed deed) {
        story.add(deed.words());
        inTheStory(() -> {
            var real = deed.doors().get();
            var expected = deed.rules().get();
            assertThat(real).as("the answer").isEqualTo(expected);
            story.set(story.size() - 1, deed.words() + ": " + expected);
            expected.words().forEach(word -> tally.accept(word.equals("granted") ? word + ": " + deed.verb() : word));
            sameStanding();
            if (provesEachAct) holds();
        });
    }

    /** What stands is what the facts fold to, chains hold, and nothing is nobody's. */
    private void holds() {
        for (var life : world.lives) {
            var before = seen.put(life.code(), life.now.facts());
            if (before == null || before != life.now.facts())
                town.folded.isWhatTheFactsFoldTo(new DossierCode(life.code()));
        }
        assertThat(town.check.violations()).as("what must never be").isEmpty();
    }

    private void sameStanding() {
        var codes = world.lives.stream().map(Life::code).toList();
        var readings = Reading.of(town.sql, codes);
        for (var life : world.lives) {
            var reading = readings.get(life.code());
            assertThat(Differences.between(life.now, reading.standing()))
                    .as("how %s stands", life.code())
                    .isEmpty();
            life.seen(reading.page());
            tally.accept("phase: " + life.now.phase());
            if (life.now.isOpen() && life.now.open().rest().minutes() > 0) tally.accept("due later");
        }
    }

    /** When all is done: chains hold, facts fold to rows and holders, receipts are in the book, lists are right. */
    void ends() {
        inTheStory(() -> {
            holds();
            town.statistics.agree(world.lives.stream().map(Life::code).toList());
            world.ways.forEach(way -> tally.accept("way: " + way));
            for (var life : world.lives) {
                if (life.now.result().outcome() != null)
                    tally.accept("end: " + life.now.result().outcome());
                var code = new DossierCode(life.code());
                if (!world.hasOtherDays()) everyMinuteIsSomebodys(code);
                theLedgerLeadsToTheDueMoment(life);
                assertThat(Reading.requester(town.sql, code.value()))
                        .as("the requester")
                        .isEqualTo(life.requester);
                assertThat(states(code))
                        .as("what was asked for")
                        .isEqualTo(life.requests.stream().map(it -> it.state).toList());
                assertThat(town.folded.holders(code))
                        .as("who has it, by its facts")
                        .isEqualTo(holders(life));
                assertThat(town.fees.of(code))
                        .extracting(it ->
                                new Life.Receipt(it.number(), it.amount().dong(), World.day(it.at()), it.isVoid()))
                        .as("receipts")
                        .isEqualTo(life.receipts);
            }
            for (var who : onlookers())
                assertThat(shown(who)).as("work lists of %s", who).isEqualTo(expected(who));
        });
    }

    /** The minutes of its steps, used or not counted, are all the time of a leg, while no day has changed. */
    private void everyMinuteIsSomebodys(DossierCode code) {
        town.trails.of(code).stream()
                .filter(it -> it.end() != null)
                .collect(Collectors.groupingBy(StepTime::leg))
                .forEach((leg, steps) -> {
                    var from = steps.getFirst().span().openedAt();
                    var all =
                            world.calendar.between(from, steps.getLast().span().closedAt());
                    assertThat(steps.stream()
                                    .mapToLong(
                                            it -> it.end().minutes() + it.span().paused())
                                    .sum())
                            .as("minutes of leg %s of %s", leg, code)
                            .isEqualTo(all.minutes());
                });
    }

    /** Without gap or overlap from the receipt on; while the clock stands still, or at its end, to that stretch. */
    private void theLedgerLeadsToTheDueMoment(Life life) {
        var clock = town.dossiers.clock(new DossierCode(life.code()));
        var at = life.now.dates().receivedAt().truncatedTo(ChronoUnit.MINUTES);
        for (var line : clock.ledger()) {
            assertThat(line.from()).as("ledger of %s", life.code()).isEqualTo(at);
            assertThat(line.minutes())
                    .isLessThanOrEqualTo(Duration.between(at, line.to()).toMinutes());
            at = line.to();
        }
        var due = life.now.dates().dueAt();
        if (due == null) {
            assertThat(clock.ledger().getLast().kind())
                    .as("ledger of %s", life.code())
                    .isEqualTo(LedgerKind.PAUSE);
            return;
        }
        assertThat(clock.dueAt()).as("ledger of %s", life.code()).isEqualTo(at);
        if (life.now.isOpen())
            assertThat(at).as("due moment of %s", life.code()).isEqualTo(due);
    }

    private List<String> states(DossierCode code) {
        return town.supplements.of(code).stream().map(it -> it.state().name()).toList();
    }

    private static List<String> holders(Life life) {
        if (!life.now.isOpen()) return List.of();
        var open = life.now.open();
        var place = open.place();
        var holder = open.holder() == null ? "" : open.holder();
        return List.of(place.leg() + " " + place.stop() + " " + place.unit() + " " + place.role() + " " + holder);
    }

    /** Everybody at the desks and in the units in which something lies: one list shows it, and no other. */
    private Set<String> onlookers() {
        var people = new LinkedHashSet<String>();
        for (var life : world.lives) {
            if (!life.now.isOpen()) continue;
            var open = life.now.open();
            people.addAll(world.staff.able("TASK_VIEW", open.place().unit(), world.today()));
            if (open.holder() != null) people.add(open.holder());
            people.addAll(world.staff.able("TASK_VIEW", life.desk, world.today()));
        }
        return people;
    }

    private List<String> shown(String who) {
        var codes = world.lives.stream().map(Life::code).toList();
        return town.lists.of(doors.officer(who)).stream()
                .filter(line -> codes.stream().anyMatch(line::endsWith))
                .sorted()
                .toList();
    }

    private List<String> expected(String who) {
        var lines = new ArrayList<String>();
        for (var life : world.lives) if (life.now.isOpen()) lines.addAll(expected(who, life));
        return lines.stream().sorted().toList();
    }

    private List<String> expected(String who, Life life) {
        var open = life.now.open();
        var place = open.place();
        var today = world.today();
        if (open.isSuspended())
            return world.staff.may(who, "TASK_VIEW", open.rest().awaitsAt(), today)
                    ? List.of("STANDING " + life.code())
                    : List.of();
        if (open.isOnTheWay())
            return world.staff.may(who, "TASK_VIEW", place.unit(), today) ? List.of("SENT " + life.code()) : List.of();
        if (open.holder() != null) return open.holder().equals(who) ? List.of("MINE " + life.code()) : List.of();
        return world.staff.holders(place.unit(), place.role(), today).contains(who)
                ? List.of("WAITING " + life.code())
                : List.of();
    }

    private void inTheStory(Runnable check) {
        try {
            check.run();
        } catch (AssertionError | RuntimeException wrong) {
            throw new AssertionError(
                    "what happened:\n  " + String.join("\n  ", story) + "\n" + wrong.getMessage(), wrong);
        }
    }
}
