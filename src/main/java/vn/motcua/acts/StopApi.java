package vn.motcua.acts;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.Retry;

/** Handling stopped, gone on with, or withdrawn by the citizen. For systems. */
@RestController
class StopApi {

    private final ActAnswers answers;

    StopApi(ActAnswers answers) {
        this.answers = answers;
    }

    @PostMapping("/api/v1/dossiers/{code}/stop")
    @May(Permissions.STOP)
    ResponseEntity<?> stop(@PathVariable String code, @RequestBody ActForm body, Actor me, Retry retry) {
        return answers.act(Kind.STOP, code, body, me, retry);
    }

    @PostMapping("/api/v1/dossiers/{code}/continuation")
    @May(Permissions.STOP)
    ResponseEntity<?> goOn(@PathVariable String code, @RequestBody ActForm body, Actor me, Retry retry) {
        return answers.act(Kind.GO_ON, code, body, me, retry);
    }

    @PostMapping("/api/v1/dossiers/{code}/withdrawal")
    @May(Permissions.WITHDRAW)
    ResponseEntity<?> withdraw(@PathVariable String code, @RequestBody ActForm body, Actor me, Retry retry) {
        return answers.act(Kind.WITHDRAW, code, body, me, retry);
    }
}
