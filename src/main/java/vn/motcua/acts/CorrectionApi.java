package vn.motcua.acts;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.Retry;

/**
 * What the desk typed wrongly, put right. For systems: what the body leaves out stays as it stands; a submitter or an
 * authorised person with every field empty is taken out.
 */
@RestController
class CorrectionApi {

    private final ActAnswers answers;
    private final Correcting correcting;

    CorrectionApi(ActAnswers answers, Correcting correcting) {
        this.answers = answers;
        this.correcting = correcting;
    }

    @PostMapping("/api/v1/dossiers/{code}/corrections")
    @May(Permissions.CORRECT)
    ResponseEntity<?> correct(@PathVariable String code, @RequestBody CorrectionForm body, Actor me, Retry retry) {
        var card = answers.card(Permissions.CORRECT, code, me);
        return answers.answer(body.version(), retry, () -> correcting.correct(card, body, me));
    }
}
