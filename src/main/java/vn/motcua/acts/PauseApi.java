package vn.motcua.acts;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.Retry;

/** The clock stopped on a lawful ground, and let run again. For systems. */
@RestController
class PauseApi {

    private final ActAnswers answers;

    PauseApi(ActAnswers answers) {
        this.answers = answers;
    }

    @PostMapping("/api/v1/dossiers/{code}/pauses")
    @May(Permissions.PAUSE)
    ResponseEntity<?> pause(@PathVariable String code, @RequestBody ActForm body, Actor me, Retry retry) {
        return answers.act(Kind.PAUSE, code, body, me, retry);
    }

    @PostMapping("/api/v1/dossiers/{code}/resumptions")
    @May(Permissions.PAUSE)
    ResponseEntity<?> resume(@PathVariable String code, @RequestBody ActForm body, Actor me, Retry retry) {
        return answers.act(Kind.RESUME, code, body, me, retry);
    }
}
