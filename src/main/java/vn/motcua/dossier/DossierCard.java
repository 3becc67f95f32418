package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.PersonTable.Role;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.Desks;
import vn.motcua.platform.Words;

/** A dossier as other rooms and its page read it. */
public record DossierCard(
        DossierCode code,
        long procedureVersion,
        Where where,
        State state,
        Times times,
        Parties parties,
        Result result) {

    /**
     * {@code agency}, {@code desk}: where it was received; {@code matter}: who is competent for it, and where it lies;
     * {@code keeper}: who answers for it at the desk now.
     */
    public record Where(String agency, String desk, Matter matter, Keeper keeper) {}

    public String agency() {
        return where.agency();
    }

    public String desk() {
        return where.desk();
    }

    public Keeper keeper() {
        return where.keeper();
    }

    public Matter matter() {
        return where.matter();
    }

    /** Received without regard to boundaries: another agency is competent than the one that received. */
    public boolean isForAnother() {
        return !where.matter().competent().equals(where.agency());
    }

    /** The agencies by which the steps of its route find their units. */
    public Desks desks() {
        return new Desks(
                new AgencyCode(where.agency()),
                new AgencyCode(where.matter().competent()),
                new AgencyCode(where.keeper().agency()));
    }

    public Status status() {
        return state.status();
    }

    public long version() {
        return state.version();
    }

    /** The due moment as shown; that the clock stands still, or that handling has ended without an answer. */
    public String dueWords() {
        if (times.dueAt() != null) return Words.moment(times.dueAt());
        if (state.goOnBasis() != null) return Words.t("dossier.clock.stopped", state.goOnBasis());
        return Words.t(isEndedUnanswered() ? "dossier.clock.ended" : "dossier.clock.stands");
    }

    /** How it stands to its due moment: day 0 does not count, neither here nor in the ledger. */
    public Slack slack(WorkingCalendar calendar, ProcedureVersion version, Instant now) {
        var run = new Slack.Run(version, parties.caseKey(), times.runsSince());
        return Slack.of(calendar, run.counting(calendar, now), times.dueAt(), times.finishedAt())
                .under(status());
    }

    boolean hasEnded() {
        return switch (state.phase()) {
            case WITHDRAWN, RESOLVED, RETURNED -> true;
            case STOPPED -> state.goOnBasis() == null;
            case IN_PROCESS, AWAITING_SUPPLEMENT, OBLIGATION, PAUSED -> false;
        };
    }

    /** Withdrawn, or stopped where the law lets nobody go on. */
    public boolean isEndedUnanswered() {
        return isStoppedOrWithdrawn() && hasEnded();
    }

    /** For good or not: nobody works on it now. */
    public boolean isStoppedOrWithdrawn() {
        return state.phase() == PhaseName.WITHDRAWN || state.phase() == PhaseName.STOPPED;
    }

    /** Whether that act is this officer's business: at an agency that has it in hand, where the law says so. */
    public boolean isFor(Actor officer, String permission, Verb verb) {
        var agencies = state.work().agenciesFor(verb);
        return agencies.isEmpty()
                ? officer.may(permission)
                : agencies.stream().anyMatch(it -> officer.mayAt(permission, it));
    }

    /** Why that act is not allowed now; empty: it is. */
    public Optional<Refusal> whyNot(Verb verb) {
        return PhaseLaw.refusal(code, state.phase(), state.work(), verb);
    }

    /** The same, as far as its work has come by now. */
    DossierCard after(WorkSoFar work) {
        var now = new State(state.status(), state.phase(), state.version(), work, state.goOnBasis());
        return new DossierCard(code, procedureVersion, where, now, times, parties, result);
    }

    /**
     * Where it stands in law, the version an act must name, and how far its work has come, where a page asks; {@code
     * goOnBasis}: by what law it may go on though it is stopped.
     */
    public record State(
            Status status,
            PhaseName phase,
            long version,
            WorkSoFar work,
            @Nullable String goOnBasis) {}

    /**
     * All legal time. {@code runsSince}: the receipt, or when the limit began anew; {@code dueAt}: none while the clock
     * stands still; {@code finishedAt}: status 9; {@code returnedAt}: status 10.
     */
    public record Times(
            Instant receivedAt,
            Instant runsSince,
            @Nullable Instant dueAt,
            @Nullable Instant finishedAt,
            @Nullable Instant returnedAt) {

        /** Throws while the clock stands still. */
        public Instant due() {
            if (dueAt == null) throw new IllegalStateException("the clock stands still");
            return dueAt;
        }
    }

    public record Parties(
            Person requester,
            @Nullable Person submitter,
            @Nullable Person authorised,
            Channel channel,
            String note,
            @Nullable String caseKey) {

        /** As whom somebody comes: known by the name, and by the number where both gave one. */
        Role roleOf(Person comer) {
            if (comer.isOneWith(requester)) return Role.REQUESTER;
            if (authorised != null && comer.isOneWith(authorised)) return Role.AUTHORISED;
            return submitter != null && comer.isOneWith(submitter) ? Role.SUBMITTER : Role.COLLECTOR;
        }
    }

    /** From status 9 on. {@code collector}: who got it, status 10. */
    public record Result(
            @Nullable Resolution answer, @Nullable Person collector) {

        public @Nullable Outcome outcome() {
            return answer == null ? null : answer.outcome();
        }

        /** Where the version has one; of several results each has its own. */
        public @Nullable ResultDocument document() {
            return answer == null ? null : answer.document();
        }

        /** Of several agencies; empty where one answers, or none has yet. */
        public List<LegResult> ofLegs() {
            return answer == null ? List.of() : answer.ofLegs();
        }

        /** In a line; of several results all their numbers. */
        public @Nullable String number() {
            var document = document();
            if (document != null) return document.number();
            var numbers = ofLegs().stream()
                    .flatMap(it -> Stream.ofNullable(it.number()))
                    .toList();
            return numbers.isEmpty() ? null : String.join("; ", numbers);
        }

        public @Nullable String collectorName() {
            return collector == null ? null : collector.name();
        }
    }
}
