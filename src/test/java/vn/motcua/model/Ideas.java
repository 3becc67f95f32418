package vn.motcua.model;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import vn.motcua.model.Idea.Twist;
import vn.motcua.model.Idea.Verb;
import vn.motcua.model.Idea.Who;

/** Days in town: when they begin, and what comes into people's heads. Chosen so that every answer is given often. */
final class Ideas extends DomainContextBase {

    private static final int RECEIVED_FIRST_MAX = 3;
    private static final int THEN_MAX = 22;
    private static final int S1 = List.copyOf(Law.read().keySet()).indexOf("S1");
    private static final int L5 = List.copyOf(Law.read().keySet()).indexOf("L5");
    private static final int S3 = List.copyOf(Law.read().keySet()).indexOf("S3");

    record Day(String begins, List<Idea> ideas) {}

    @Provide
    Arbitrary<Day> days() {
        var first = idea(Arbitraries.just(Verb.RECEIVE), 90).list().ofMinSize(1).ofMaxSize(RECEIVED_FIRST_MAX);
        var then = scenes().list().ofMaxSize(THEN_MAX).withSizeDistribution(RandomDistribution.uniform());
        return Combinators.combine(moments(), first, then)
                .as((begins, received, scenes) -> new Day(
                        begins,
                        Stream.concat(received.stream(), scenes.stream().flatMap(List::stream))
                                .toList()));
    }

    /**
     * The last day without a number of supplements, the first morning of the pilot, just before 15:00, before a
     * transfer of staff, a new year and Tết, the last day of the old law, and the first of NĐ 61/2018.
     */
    private static Arbitrary<String> moments() {
        return Arbitraries.of(
                "2010-10-13T08:00",
                "2011-07-01T07:30",
                "2011-07-01T14:52:40",
                "2011-09-30T09:00",
                "2011-12-30T15:30",
                "2012-01-18T10:00",
                "2018-06-20T08:00",
                "2018-06-21T08:00",
                "2018-06-21T09:10:20");
    }

    private static Arbitrary<List<Idea>> scenes() {
        return Arbitraries.frequencyOf(
                Tuple.of(16, idea(work(), 95).map(List::of)),
                Tuple.of(22, idea(anything(), 50).map(List::of)),
                Tuple.of(6, idea(lawful(), 50).map(List::of)),
                Tuple.of(1, upTo(2).map(Ideas::secondThoughts)),
                Tuple.of(1, upTo(2).map(Ideas::changedMind)),
                Tuple.of(1, upTo(0).map(_ -> toCouncil())),
                Tuple.of(1, upTo(0).map(_ -> toPosting())),
                Tuple.of(1, upTo(0).map(_ -> toNotice())),
                Tuple.of(2, upTo(0).map(_ -> toExpert())),
                Tuple.of(1, upTo(0).map(_ -> Errands.tooLate())),
                Tuple.of(1, upTo(2).map(Errands::papersTwice)),
                Tuple.of(1, upTo(2).map(Errands::papersProposed)),
                Tuple.of(1, upTo(2).map(Errands::apologies)),
                Tuple.of(1, upTo(2).map(Errands::payment)),
                Tuple.of(2, upTo(Idea.PICKS - 1).map(Errands::doneAgain)),
                Tuple.of(1, upTo(Idea.PICKS - 1).map(Errands::freeDays)));
    }

    /** Claimed and let go while a colleague looks at the page of before each; then refused without a word. */
    private static List<Idea> secondThoughts(int dossier) {
        return List.of(
                new Idea(Verb.CLAIM, dossier, Who.IN_CHARGE, 0, Twist.NONE),
                new Idea(Verb.COMPLETE, dossier, Who.COLLEAGUE, 0, Twist.OLD_PAGE),
                new Idea(Verb.COMPLETE, dossier, Who.COLLEAGUE, 0, Twist.NONE),
                new Idea(Verb.CLAIM, dossier, Who.IN_CHARGE, 0, Twist.NONE),
                new Idea(Verb.RELEASE, dossier, Who.IN_CHARGE, 0, Twist.NONE),
                new Idea(Verb.COMPLETE, dossier, Who.COLLEAGUE, 0, Twist.OLD_PAGE),
                new Idea(Verb.COMPLETE, dossier, Who.IN_CHARGE, 0, Twist.NOTHING_SAID));
    }

    /** Disability of S3: back-dated without saying why, then received in order; the council writes no minutes. */
    private static List<Idea> toCouncil() {
        return List.of(
                new Idea(Verb.RECEIVE, 0, Who.HEAD, S3, Twist.OLD_PAGE),
                new Idea(Verb.RECEIVE, 0, Who.IN_CHARGE, S3, Twist.NONE),
                new Idea(Verb.HASTEN, Idea.LAST, Who.IN_CHARGE, 0, Twist.NONE),
                new Idea(Verb.COMPLETE, Idea.LAST, Who.IN_CHARGE, 0, Twist.NOTHING_SAID));
    }

    /** An allowance of S1: what the council found is taken down too early, then in time. */
    private static List<Idea> toPosting() {
        return List.of(
                new Idea(Verb.RECEIVE, 0, Who.IN_CHARGE, S1, Twist.NONE),
                new Idea(Verb.HASTEN, Idea.LAST, Who.IN_CHARGE, 0, Twist.NONE),
                new Idea(Verb.GO_ON, Idea.LAST, Who.IN_CHARGE, 0, Twist.NONE),
                new Idea(Verb.COMPLETE, Idea.LAST, Who.IN_CHARGE, 0, Twist.NONE),
                new Idea(Verb.WAIT, Idea.LAST, Who.IN_CHARGE, Idea.PICKS - 1, Twist.NONE),
                new Idea(Verb.WAIT, Idea.LAST, Who.IN_CHARGE, Idea.PICKS - 1, Twist.NONE),
                new Idea(Verb.COMPLETE, Idea.LAST, Who.IN_CHARGE, 0, Twist.NONE));
    }

    /** A lost certificate of L5: posted in its commune for fifteen days, which do not count and nobody ends by hand. */
    private static List<Idea> toNotice() {
        var hasten = new Idea(Verb.HASTEN, Idea.LAST, Who.IN_CHARGE, 0, Twist.NONE);
        var goOn = new Idea(Verb.GO_ON, Idea.LAST, Who.IN_CHARGE, 0, Twist.NONE);
        var week = new Idea(Verb.WAIT, Idea.LAST, Who.IN_CHARGE, Idea.PICKS - 1, Twist.NONE);
        var weekSwept = new Idea(Verb.WAIT, Idea.LAST, Who.IN_CHARGE, 5, Twist.NONE);
        var received = new Idea(Verb.RECEIVE, 0, Who.IN_CHARGE, L5, Twist.NONE);
        var resume = new Idea(Verb.RESUME, Idea.LAST, Who.IN_CHARGE, 0, Twist.NONE);
        return List.of(
                received, hasten, goOn, hasten, goOn, hasten, goOn, resume, weekSwept, week, weekSwept, goOn, hasten);
    }

    /** A lost certificate of L5 that waits for an expert: at the desk, on the way, and in an officer's hands. */
    private static List<Idea> toExpert() {
        var hasten = new Idea(Verb.HASTEN, Idea.LAST, Who.IN_CHARGE, 0, Twist.NONE);
        var goOn = new Idea(Verb.GO_ON, Idea.LAST, Who.IN_CHARGE, 0, Twist.NONE);
        var claim = new Idea(Verb.CLAIM, Idea.LAST, Who.IN_CHARGE, Idea.PICKS - 1, Twist.NONE);
        var pause = new Idea(Verb.PAUSE, Idea.LAST, Who.IN_CHARGE, Idea.PICKS - 1, Twist.NONE);
        var resume = new Idea(Verb.RESUME, Idea.LAST, Who.IN_CHARGE, Idea.PICKS - 1, Twist.NONE);
        var hours = new Idea(Verb.WAIT, Idea.LAST, Who.IN_CHARGE, 2, Twist.NONE);
        var day = new Idea(Verb.WAIT, Idea.LAST, Who.IN_CHARGE, 4, Twist.NONE);
        var received = new Idea(Verb.RECEIVE, 0, Who.IN_CHARGE, L5, Twist.NONE);
        return List.of(
                received, pause, hours, goOn, resume, hasten, pause, goOn, day, resume, goOn, claim, pause, hours,
                resume, hasten);
    }

    /** An offer taken back by the wrong side, without a reason, rightly, and then declined; a receipt likewise. */
    private static List<Idea> changedMind(int dossier) {
        return List.of(
                new Idea(Verb.TAKE_BACK_OFFER, dossier, Who.COLLEAGUE, 0, Twist.NONE),
                new Idea(Verb.TAKE_BACK_OFFER, dossier, Who.IN_CHARGE, 0, Twist.NOTHING_SAID),
                new Idea(Verb.TAKE_BACK_OFFER, dossier, Who.IN_CHARGE, 0, Twist.TOO_MUCH_SAID),
                new Idea(Verb.TAKE_BACK_OFFER, dossier, Who.IN_CHARGE, 0, Twist.NONE),
                new Idea(Verb.DECLINE_OFFER, dossier, Who.IN_CHARGE, 0, Twist.NONE),
                new Idea(Verb.VOID_FEE, dossier, Who.IN_CHARGE, 0, Twist.NOTHING_SAID),
                new Idea(Verb.VOID_FEE, dossier, Who.IN_CHARGE, 0, Twist.NONE),
                new Idea(Verb.VOID_FEE, dossier, Who.IN_CHARGE, 0, Twist.NONE));
    }

    private static Arbitrary<Verb> work() {
        return Arbitraries.frequency(
                Tuple.of(6, Verb.GO_ON), Tuple.of(4, Verb.HASTEN), Tuple.of(2, Verb.WAIT), Tuple.of(1, Verb.CLAIM));
    }

    private static Arbitrary<Verb> anything() {
        return Arbitraries.frequency(
                Tuple.of(1, Verb.GO_ON),
                Tuple.of(1, Verb.WAIT),
                Tuple.of(3, Verb.RECEIVE),
                Tuple.of(3, Verb.CLAIM),
                Tuple.of(2, Verb.RELEASE),
                Tuple.of(5, Verb.COMPLETE),
                Tuple.of(2, Verb.SEND_BACK),
                Tuple.of(3, Verb.REASSIGN),
                Tuple.of(2, Verb.ACCEPT_OFFER),
                Tuple.of(4, Verb.DECLINE_OFFER),
                Tuple.of(3, Verb.TAKE_BACK_OFFER),
                Tuple.of(3, Verb.PAUSE),
                Tuple.of(4, Verb.RESUME),
                Tuple.of(1, Verb.STOP),
                Tuple.of(1, Verb.PROCEED),
                Tuple.of(1, Verb.WITHDRAW),
                Tuple.of(2, Verb.GIVE_OUT),
                Tuple.of(2, Verb.TAKE_FEE),
                Tuple.of(2, Verb.VOID_FEE));
    }

    /** What the law of the clock, of the papers and of the people of a dossier knows. */
    private static Arbitrary<Verb> lawful() {
        return Arbitraries.frequency(
                Tuple.of(1, Verb.OBLIGE),
                Tuple.of(1, Verb.DISCHARGE),
                Tuple.of(2, Verb.APOLOGISE),
                Tuple.of(1, Verb.PROPOSE),
                Tuple.of(2, Verb.ASK),
                Tuple.of(1, Verb.SEND_PROPOSAL),
                Tuple.of(1, Verb.DECLINE_PROPOSAL),
                Tuple.of(2, Verb.ANSWER),
                Tuple.of(4, Verb.CORRECT),
                Tuple.of(4, Verb.REPLACE),
                Tuple.of(1, Verb.REOPEN),
                Tuple.of(1, Verb.ANNOUNCE));
    }

    /** {@code usual}: in how many of a hundred ideas it is the officer in charge, and all is as it should be. */
    private static Arbitrary<Idea> idea(Arbitrary<Verb> verb, int usual) {
        return Combinators.combine(verb, upTo(2), upTo(99), upTo(Idea.PICKS - 1), upTo(99))
                .as((does, dossier, who, pick, twist) -> new Idea(
                        does,
                        dossier,
                        unusual(List.of(Who.values()), who, usual),
                        pick,
                        twist < usual ? Twist.NONE : unusual(does.twists, twist, usual)));
    }

    private static Arbitrary<Integer> upTo(int max) {
        return Arbitraries.integers().between(0, max).withDistribution(RandomDistribution.uniform());
    }

    private static <E> E unusual(List<E> values, int number, int usual) {
        return values.get(number < usual ? 0 : number % values.size());
    }
}
