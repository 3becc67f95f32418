package vn.motcua.interlink;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.Answers;
import vn.motcua.platform.May;
import vn.motcua.platform.Once;
import vn.motcua.platform.Retry;

/** Offers between agencies for other programs: 409 when answered already, 422 a lawful no, 404 a foreign one. */
@RestController
@RequestMapping("/api/v1/handovers")
class HandoverApi {

    private static final int LIMIT_MAX = 200;

    private final Handovers handovers;
    private final Inbox inbox;
    private final Once once;

    HandoverApi(Handovers handovers, Inbox inbox, Once once) {
        this.handovers = handovers;
        this.inbox = inbox;
        this.once = once;
    }

    record Reason(@Nullable String reason) {
        String words() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    record Offer(
            long id,
            String dossier,
            String fromUnit,
            String toUnit,
            String nextStep,
            OffsetDateTime offeredAt,
            @Nullable OffsetDateTime dueAt) {

        static Offer of(InboxQuery.Row row) {
            var route = row.route();
            return new Offer(
                    row.id(),
                    row.code(),
                    route.fromUnit(),
                    route.toUnit(),
                    route.nextStep(),
                    Answers.local(row.offeredAt()),
                    Answers.localOrNull(row.dueAt()));
        }
    }

    record Moved(String dossier) {}

    /** {@code direction}: {@code in} offered to my units, {@code out} offered by them; the oldest first. */
    @GetMapping
    @May(Inbox.VIEW)
    Slice<Offer> list(
            @RequestParam(defaultValue = "in") String direction,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") long after,
            Actor me) {
        var box = inbox.of(Inbox.Direction.of(direction), me, after, Math.clamp(limit, 1, LIMIT_MAX));
        var next = box.next() == null ? null : box.next().toString();
        return new Slice<>(box.lines().stream().map(it -> Offer.of(it.row())).toList(), next);
    }

    @PostMapping("/{id}/acceptance")
    @May(Inbox.ANSWER)
    ResponseEntity<?> accept(@PathVariable long id, Actor me, Retry retry) {
        return once.answer(retry, () -> answer(handovers.accept(new HandoverId(id), me)));
    }

    @PostMapping("/{id}/decline")
    @May(Inbox.ANSWER)
    ResponseEntity<?> decline(@PathVariable long id, @RequestBody Reason body, Actor me, Retry retry) {
        return once.answer(retry, () -> answer(handovers.decline(new HandoverId(id), body.words(), me)));
    }

    @PostMapping("/{id}/take-back")
    @May(Inbox.ANSWER)
    ResponseEntity<?> takeBack(@PathVariable long id, @RequestBody Reason body, Actor me, Retry retry) {
        return once.answer(retry, () -> answer(handovers.takeBack(new HandoverId(id), body.words(), me)));
    }

    private static ResponseEntity<?> answer(Decision<DossierCode> decision) {
        return Answers.of(decision, it -> new Moved(it.value()));
    }
}
