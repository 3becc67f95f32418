package vn.motcua.model;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/**
 * Whatever officers do, in whatever order: the product answers as the model does, and everything stands as there. A
 * failure tells the shortest story found, and the seed; the next run begins with that story.
 */
@Domain(Ideas.class)
class RandomActsTest {

    private static final int RUNS = 500;
    /** In so many runs one is proved after each act, the others at their end. */
    private static final int ONE_IN = 4;

    private static final int RUNS_OF_ENDURANCE = 5_000;

    /** Every answer that the rules know, and every end: runs of nothing but nods would prove little. */
    private static final List<String> ANSWERS = """
        granted: RECEIVE
        granted: CLAIM
        granted: RELEASE
        granted: COMPLETE
        granted: SEND_BACK
        granted: REASSIGN
        granted: ACCEPT_OFFER
        granted: DECLINE_OFFER
        granted: TAKE_BACK_OFFER
        granted: PAUSE
        granted: RESUME
        granted: STOP
        granted: WITHDRAW
        granted: GIVE_OUT
        granted: TAKE_FEE
        granted: VOID_FEE
        phase: IN_PROCESS
        phase: PAUSED
        due later
        phase: STOPPED
        phase: WITHDRAWN
        phase: RESOLVED
        phase: RETURNED
        way: pass-on
        way: assign
        way: submit
        way: agree
        way: approve
        way: send-back
        way: propose-refusal
        way: number
        way: receive
        way: pass
        way: posted
        way: answer
        way: reject
        not found
        end: GRANTED
        end: REFUSED
        reception.desk.not-yours
        dossier.accept.future
        dossier.accept.may-not-backdate
        dossier.accept.backdate-needs-reason
        dossier.accept.unknown-case
        dossier.accept.not-offered
        dossier.person.identifier.INDIVIDUAL
        documents.papers.missing
        platform.once.sent-before
        late: platform.once.other-body
        late: route.step.ended
        late: route.step.changed
        late: route.step.taken
        route.step.on-the-way
        route.step.not-your-post
        route.step.held
        route.release.not-yours
        route.complete.no-such-outcome
        route.complete.note-needed
        route.complete.minutes-needed
        route.posting.not-over
        route.note.too-long
        route.reason.missing
        route.send-back.first-step
        route.reassign.not-head
        route.reassign.not-of-post
        late: interlink.answered.ACCEPTED
        late: interlink.answered.DECLINED
        late: interlink.answered.TAKEN_BACK
        interlink.answer.not-receiver
        interlink.take-back.not-sender
        interlink.reason.missing
        interlink.reason.too-long
        late: dossier.stale
        dossier.person.name.missing
        dossier.not-now.IN_PROCESS
        dossier.not-now.PAUSED
        dossier.not-now.STOPPED
        dossier.pause.not-listed
        dossier.go-on.not-listed
        dossier.act.no-reason
        dossier.act.other-desk
        dossier.act.reason
        dossier.return.other-desk
        dossier.return.no-result
        dossier.return.already
        fees.take.not-here
        fees.take.nothing-owed
        fees.take.already
        fees.reason.long
        fees.void.no-reason
        fees.void.already
        fees.void.another-day
        granted: OBLIGE
        granted: DISCHARGE
        granted: APOLOGISE
        granted: PROPOSE
        granted: ASK
        granted: SEND_PROPOSAL
        granted: DECLINE_PROPOSAL
        granted: ANSWER
        granted: CORRECT
        granted: REPLACE
        granted: REOPEN
        granted: ANNOUNCE
        phase: AWAITING_SUPPLEMENT
        phase: OBLIGATION
        way: limit anew
        way: limit runs on
        way: asked beyond the number
        way: apology that moves
        way: apology that moves nothing
        way: moved by the calendar
        way: kept against the calendar
        way: promise kept while the clock stands still
        dossier.not-now.OBLIGATION
        dossier.not-now.AWAITING_SUPPLEMENT
        dossier.oblige.nothing-owed
        dossier.reappoint.not-later
        dossier.reappoint.day-off
        dossier.reappoint.too-far
        supplement.item.not-listed
        supplement.no-reason
        supplement.text.long
        supplement.waiting
        supplement.nothing-waits
        supplement.over-max
        supplement.overdue
        supplement.too-late
        supplement.answers.none
        supplement.answer.unknown
        supplement.answer.already
        dossier.correct.nothing
        dossier.replace.same
        dossier.claim.no-capacity
        dossier.claim.no-paper.AUTHORISED
        dossier.claim.no-date
        dossier.claim.future
        dossier.not-now.decided
        dossier.not-now.stands-for-a-step
        acts.no-fault
        amendment.entry.not-yours
        calendar.change.off-already
        calendar.change.worked-already
        """.lines().toList();

    private static final Map<String, Route> LAW = Law.read();
    private static final Staff STAFF = Staff.read();

    @Tag("room")
    @Property(tries = RUNS, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void theProductDoesWhatTheModelSays(@ForAll Ideas.Day day) {
        live(day, day.ideas().size() % ONE_IN == 0);
        everyAnswerOccurs();
    }

    @Tag("endurance")
    @Property(tries = RUNS_OF_ENDURANCE, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void theProductDoesWhatTheModelSaysForLong(@ForAll Ideas.Day day) {
        live(day, true);
        everyAnswerOccurs();
    }

    /** {@code afterEachAct}: whether facts are folded and lists proved after each act, or at the end of the day. */
    private static void live(Ideas.Day day, boolean afterEachAct) {
        var town = ModelTown.get();
        town.transactions.executeWithoutResult(transaction -> {
            town.forgetsOtherDays();
            var world = new World(LAW, STAFF, town.calendars.national());
            var run = new Run(
                    town,
                    transaction,
                    world,
                    answer -> Statistics.label("answers").collect(answer));
            run.provesEachAct = afterEachAct;
            run.begins(day.begins());
            day.ideas().forEach(run::does);
            run.ends();
            transaction.setRollbackOnly();
        });
    }

    private static void everyAnswerOccurs() {
        Predicate<Integer> atLeastOnce = count -> count > 0;
        Statistics.label("answers")
                .coverage(
                        counts -> ANSWERS.forEach(answer -> counts.check(answer).count(atLeastOnce)));
    }
}
