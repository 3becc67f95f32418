package vn.motcua.reception;

import java.time.OffsetDateTime;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.Answers;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Once;
import vn.motcua.platform.Retry;

/** Refusals to receive (status 3): no dossier, only a temporary reference. */
@RestController
@RequestMapping("/api/v1/non-acceptances")
class NonAcceptanceApi {

    private static final int NOT_ACCEPTED = 3;

    private final Receptions receptions;
    private final Once once;

    NonAcceptanceApi(Receptions receptions, Once once) {
        this.receptions = receptions;
        this.once = once;
    }

    record Answer(
            String reference,
            String number,
            String desk,
            String procedureName,
            String reason,
            String legalBasis,
            OffsetDateTime at,
            int status) {

        static Answer of(NonAcceptance it) {
            return new Answer(
                    it.reference(),
                    it.number(),
                    it.desk(),
                    it.procedureName(),
                    it.reason(),
                    it.legalBasis(),
                    Answers.local(it.at()),
                    NOT_ACCEPTED);
        }
    }

    @PostMapping
    @May(Permissions.REFUSE)
    ResponseEntity<?> refuse(@RequestBody NonAcceptanceForm request, Actor me, Retry retry) {
        return once.answer(
                retry,
                () -> Answers.of(
                        request.read().then(draft -> receptions.refuse(draft, me)), HttpStatus.CREATED, Answer::of));
    }

    @GetMapping("/{reference}")
    @May(Permissions.REFUSE)
    Answer one(@PathVariable String reference, Actor me) {
        return receptions.find(reference, me).map(Answer::of).orElseThrow(NotFound::new);
    }
}
