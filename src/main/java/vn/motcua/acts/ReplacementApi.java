package vn.motcua.acts;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Replacements;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.Retry;

/** Another person goes on with the dossier in the requester's place. For systems. */
@RestController
class ReplacementApi {

    private final ActAnswers answers;
    private final Replacements replacements;

    ReplacementApi(ActAnswers answers, Replacements replacements) {
        this.answers = answers;
        this.replacements = replacements;
    }

    @PostMapping("/api/v1/dossiers/{code}/replacements")
    @May(Permissions.REPLACE)
    ResponseEntity<?> replace(@PathVariable String code, @RequestBody ReplacementForm body, Actor me, Retry retry) {
        var known = answers.card(Permissions.REPLACE, code, me).code();
        return answers.answer(
                body.version(), retry, () -> replacements.replace(body.asked(known), body.successor(), me));
    }
}
