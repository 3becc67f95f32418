package vn.motcua.supplement;

import static vn.motcua.supplement.ItemFields.text;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Answers;
import vn.motcua.platform.May;
import vn.motcua.platform.Once;
import vn.motcua.platform.Retry;

/** Asking for more and taking it in, for systems: 409 another version, 422 a lawful no, 404 not this officer's. */
@RestController
@RequestMapping("/api/v1/dossiers/{code}")
class SupplementApi {

    private final AskPages asks;
    private final Dossiers dossiers;
    private final Supplements supplements;
    private final Once once;

    SupplementApi(AskPages asks, Dossiers dossiers, Supplements supplements, Once once) {
        this.asks = asks;
        this.dossiers = dossiers;
        this.supplements = supplements;
        this.once = once;
    }

    @PostMapping("/supplement-proposals")
    @May(Permissions.ASK)
    ResponseEntity<?> propose(@PathVariable String code, @RequestBody AskSent body, Actor me, Retry retry) {
        var dossier = asks.dossier(code, me, Permissions.ASK);
        return answer(
                body.version(),
                retry,
                () -> supplements.propose(asked(dossier, body.version(), body.reason()), body.wanted(), me));
    }

    @PostMapping("/supplement-requests")
    @May(Permissions.ISSUE)
    ResponseEntity<?> issue(@PathVariable String code, @RequestBody AskSent body, Actor me, Retry retry) {
        var dossier = asks.dossier(code, me, Permissions.ISSUE);
        var contact = new Contact(body.contact() == null ? me.name() : body.contact(), text(body.phone()));
        return answer(
                body.version(),
                retry,
                () -> supplements.issue(asked(dossier, body.version(), body.reason()), body.wanted(), contact, me));
    }

    @PostMapping("/supplements")
    @May(Permissions.ISSUE)
    ResponseEntity<?> receive(@PathVariable String code, @RequestBody AnswersSent body, Actor me, Retry retry) {
        var dossier = asks.dossier(code, me, Permissions.ISSUE);
        return answer(
                body.version(),
                retry,
                () -> supplements.receive(asked(dossier, body.version(), ""), body.answers(), me));
    }

    private ResponseEntity<?> answer(@Nullable Long version, Retry retry, Supplier<Decision<DossierCode>> act) {
        if (version == null)
            return Answers.problem(
                    HttpStatus.BAD_REQUEST,
                    List.of(Refusal.of("supplement.no-version").on("version")));
        return once.answer(retry, () -> Answers.of(act.get(), it -> Answer.of(dossiers.get(it))));
    }

    private static Asked asked(DossierCard dossier, @Nullable Long version, @Nullable String reason) {
        return new Asked(dossier.code(), version == null ? -1 : version, text(reason));
    }

    /** How the dossier stands then. {@code dueAt}: none while papers are awaited. */
    record Answer(String code, int status, @Nullable OffsetDateTime dueAt, long version) {
        static Answer of(DossierCard card) {
            var due = Answers.localOrNull(card.times().dueAt());
            return new Answer(card.code().value(), card.status().number(), due, card.version());
        }
    }
}
