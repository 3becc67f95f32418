package vn.motcua.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LedgerEntry;
import vn.motcua.dossier.Boundaries;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Slack;
import vn.motcua.dossier.Told;
import vn.motcua.kernel.Mark;
import vn.motcua.rating.Ratings;

/**
 * A dossier as the holder of its key sees it: where it is, until when, and why then. The requester's name is masked;
 * no officer is named.
 */
record LookupDetail(
        LookupGlance glance,
        Matter matter,
        Promise promise,
        @Nullable Awaited awaited,
        List<Told.Notice> told,
        List<Step> steps,
        List<Leg> legs,
        @Nullable Result result,
        Ratings.Standing rating) {

    LookupDetail {
        told = List.copyOf(told);
        steps = List.copyOf(steps);
        legs = List.copyOf(legs);
    }

    /** {@code agency}: who received it; {@code elsewhere}: who decides and where it lies, if that is another. */
    record Matter(String procedure, String agency, String requester, Boundaries.@Nullable Elsewhere elsewhere) {}

    /**
     * {@code dueAt}: none while the clock stands still; {@code rule}: how it came about; {@code left}: of it from now,
     * none once there is an answer.
     */
    record Promise(
            Instant receivedAt,
            @Nullable Instant dueAt,
            String dueWords,
            Rule rule,
            @Nullable Slack left,
            List<LedgerEntry> ledger) {
        Promise {
            ledger = List.copyOf(ledger);
        }
    }

    /** What goes with the ledger when it is copied: which dossier, and by what rule. */
    List<String> copied() {
        return List.of(glance.code(), promise.rule().words());
    }

    /** How the promise follows from the time the law allows, how sure that is, and the documents that say so. */
    record Rule(String words, Mark mark, String basis) {}

    /**
     * What the citizen was asked for and has not brought yet; {@code nth}: which request it is, of how many;
     * {@code answerBy}: none where no day is set.
     */
    record Awaited(String nth, @Nullable LocalDate answerBy, List<Paper> papers) {
        Awaited {
            papers = List.copyOf(papers);
        }
    }

    record Paper(String what, String basis) {}

    /** A step that is going on has no {@code to}; one at which handling was stopped neither. */
    record Step(
            String name,
            String agency,
            Instant from,
            @Nullable Instant to,
            @Nullable Instant stoppedAt) {

        boolean isGoingOn() {
            return to == null && stoppedAt == null;
        }
    }

    /**
     * Work of one agency where several have a part of their own; {@code dueAt}: also none while it stands still; {@code
     * state}: in words, with its result; {@code tag}: the class of its tag.
     */
    record Leg(String name, String agency, @Nullable Instant dueAt, String state, boolean isOpen, String tag) {}

    /** {@code several}: of a dossier that asks for several results each; {@code number}: of the only one. */
    record Result(
            Outcome outcome,
            @Nullable String number,
            List<Each> several,
            Instant readyAt,
            @Nullable Instant returnedAt) {}

    /** One of several results: {@code agency} decided it; {@code paper}: its number and day, none where it has none. */
    record Each(
            String name,
            Outcome outcome,
            String agency,
            @Nullable Paperwork paper) {}

    record Paperwork(String number, LocalDate date) {}
}
