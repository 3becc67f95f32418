package vn.motcua.route;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a dossier as it went or goes: in which leg, what, by whom, from when to when (legal time), and how it
 * ended, if it has. {@code kind} is a step kind's name, or {@code HANDOVER} while on the way to another agency: then
 * {@code step} is the step that sent it.
 */
public record StepTime(
        int leg,
        int seq,
        String step,
        String name,
        String kind,
        Post post,
        Span span,
        @Nullable End end) {

    /**
     * {@code holder}: the username of who holds or ended it; null while nobody does. Of what ended with a dossier that
     * was stopped or withdrawn, who held it then, if anybody.
     */
    public record Post(
            String agency,
            String unit,
            String role,
            @Nullable String holder) {}

    /**
     * {@code paused}: working minutes of its agency that were not counted, because the dossier's clock stood still; not
     * those since {@code suspendedAt}, when it stands still now.
     */
    public record Span(
            Instant openedAt,
            Instant dueAt,
            @Nullable Instant closedAt,
            long paused,
            @Nullable Instant suspendedAt) {
        public Span(Instant openedAt, Instant dueAt, @Nullable Instant closedAt) {
            this(openedAt, dueAt, closedAt, 0, null);
        }
    }

    /**
     * {@code name} in words; {@code minutes} worked, on the agency's calendar; {@code note}: an officer's words, for
     * parties only; {@code number}: the number given to the result.
     */
    public record End(
            String outcome,
            String name,
            @Nullable String note,
            long minutes,
            @Nullable String number,
            Ender ender) {}

    /** {@code insteadOf}: the absent officer for whom; {@code signature}: as what it was signed, line by line. */
    public record Ender(
            @Nullable String insteadOf, @Nullable String signature) {}

    public boolean isOnTheWay() {
        return kind.equals(OpenStep.HANDOVER);
    }

    /** Back from another agency, to be sent there again. */
    public boolean isToResend() {
        return kind.equals(OpenStep.RESEND);
    }
}
