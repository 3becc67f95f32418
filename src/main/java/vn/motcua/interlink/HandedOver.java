package vn.motcua.interlink;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An offer as other rooms read it; {@code answer} and what follows are null while it is open. */
public record HandedOver(
        HandoverId id,
        int leg,
        Way way,
        Instant offeredAt,
        @Nullable Answered answer) {

    public record Way(String fromAgency, String fromUnit, String toAgency, String toUnit, String nextStep) {}

    /** {@code how}: ACCEPTED, DECLINED, TAKEN_BACK, WITHDRAWN or LAPSED. */
    public record Answered(
            String how, Instant at, String by, @Nullable String reason) {}

    static HandedOver of(Handover it) {
        var from = it.from();
        var to = it.to();
        var reply = it.reply();
        return new HandedOver(
                new HandoverId(it.id()),
                it.leg(),
                new Way(from.agency(), from.unit(), to.agency(), to.unit(), it.nextStep()),
                it.offer().at(),
                reply == null ? null : new Answered(reply.answer().name(), reply.at(), reply.by(), reply.reason()));
    }
}
