package vn.motcua.exchange;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What messages carry, as JSON. A reader ignores what it does not know, so that fields may be added; the schemas beside
 * say what must be there.
 */
final class Wire {

    private Wire() {}

    /** Where in a dossier's way: the leg's number, the step's place in it, and its key in the route. */
    record Place(int leg, int seq, String step) {}

    record Who(String agency, String unit, String officer, OffsetDateTime at) {}

    /** A step's end; {@code outcome} is one of the step's, or one of the words of {@link Acts}. */
    record Act(
            Place place,
            String outcome,
            Who by,
            @Nullable String note,
            @Nullable String number) {}

    record Person(
            String kind,
            String name,
            String identifier,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {}

    record People(
            Person requester,
            @Nullable Person submitter,
            @Nullable Person authorised) {}

    /** {@code place}: where the matter lies, as the receiving desk has said it. */
    record Reception(
            String desk,
            String channel,
            OffsetDateTime receivedAt,
            OffsetDateTime dueAt,
            String note,
            @Nullable String place) {}

    /**
     * {@code validFrom}: of the version, with which both sides find the same one; {@code symbol}: after the number of
     * its result ({@code QĐ-UBND}), none where the result has no number.
     */
    record Procedure(
            String code,
            String family,
            String validFrom,
            String name,
            @Nullable String variant,
            @Nullable String symbol) {}

    record Dossier(String code, Procedure procedure, Reception reception, People people) {}

    /** {@code digest}: none while papers lie in a folder only. */
    record Paper(
            String component,
            String name,
            String kind,
            int count,
            boolean volunteered,
            boolean shown,
            @Nullable String digest) {}

    record Outcome(
            String key,
            String name,
            @Nullable String next,
            @Nullable String end,
            boolean needsNote) {}

    /** {@code kind}: one of NUMBERING gives the result its number. */
    record Step(
            String key,
            String name,
            String kind,
            String unit,
            String role,
            long budgetMinutes,
            List<Outcome> outcomes) {}

    /**
     * The steps of the leg that is offered, for systems that have not got our catalogue. {@code symbol}: after the
     * number of its own result, where it has one; {@code refusal}: after that of a refusal.
     */
    record Leg(
            String key,
            String name,
            long budgetMinutes,
            List<Step> steps,
            @Nullable String symbol,
            String refusal) {}

    record Side(String agency, String unit) {}

    /** {@code place}: of what is on the way; {@code nextStep}: with which the receiver begins. */
    record Offer(Place place, Side from, Side to, String nextStep, OffsetDateTime offeredAt) {}

    record Offered(Dossier dossier, List<Paper> papers, List<Act> trail, Offer offer, Leg leg) {}

    /** For accepted, declined and progress. */
    record Acted(Act act) {}

    record Result(
            @Nullable String outcome,
            @Nullable String number,
            @Nullable String date,
            @Nullable String signer) {}

    record Resulted(Act act, Result result) {}

    record Recalled(Place place, String reason) {}

    record Ender(String agency, String officer) {}

    /** {@code ground}: of a stop, which also names who stopped. */
    record Closed(
            String how, @Nullable String ground, @Nullable Ender by) {}
}
