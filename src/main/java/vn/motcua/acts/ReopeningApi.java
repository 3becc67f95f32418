package vn.motcua.acts;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.Retry;

/** A dossier opened again because its result was wrong. For systems. */
@RestController
class ReopeningApi {

    private final ActAnswers answers;

    ReopeningApi(ActAnswers answers) {
        this.answers = answers;
    }

    @PostMapping("/api/v1/dossiers/{code}/reopenings")
    @May(Permissions.REOPEN)
    ResponseEntity<?> reopen(@PathVariable String code, @RequestBody ActForm body, Actor me, Retry retry) {
        return answers.act(Kind.REOPEN, code, body, me, retry);
    }
}
