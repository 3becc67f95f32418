package vn.motcua.route;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Words;

/**
 * One leg of a dossier as it went or goes: which agency, within what time of its own, and what it has answered by
 * itself, where it does. {@code beside}: at the same time as others, while the parent leg waits.
 */
public record LegTime(
        int leg,
        String key,
        String name,
        String agency,
        @Nullable Integer parent,
        boolean beside,
        boolean lead,
        Span span,
        @Nullable Answer answer) {

    private static final String REFUSED = "REFUSED";

    /**
     * {@code dueAt}: none where the law gives it no time of its own; {@code between}: offered to its agency and not
     * accepted ({@code HANDOVER}), or back from there ({@code RESEND}).
     */
    public record Span(
            Instant openedAt,
            @Nullable Instant dueAt,
            @Nullable Instant closedAt,
            @Nullable String between) {}

    /** {@code result}: what it is; {@code outcome}: GRANTED, REFUSED, PARTLY, or CONSENT by silence. */
    public record Answer(
            String result, String outcome, @Nullable String number) {}

    /** Offered to its agency, which has not answered. */
    boolean isOffered() {
        return answer == null && beside && "HANDOVER".equals(span.between);
    }

    /** In words: on the way to its agency, being handled, ended, or what it has answered. */
    public String state() {
        if (answer == null && beside && span.between != null) return Words.t("route.leg." + span.between);
        if (answer == null) return Words.t(isOpen() ? "route.leg.open" : "route.leg.closed");
        var words = Words.t("route.leg.answer." + answer.outcome(), answer.result());
        return answer.number() == null ? words : words + Words.t("route.leg.number", answer.number());
    }

    /** The class of the tag around it: what was refused is not shown as what was granted. */
    public String tag() {
        if (isOpen()) return "tag-quiet";
        return answer != null && REFUSED.equals(answer.outcome()) ? "tag-late" : "tag-done";
    }

    public boolean isOpen() {
        return span.closedAt == null;
    }
}
