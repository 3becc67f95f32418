package vn.motcua.acts;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.Retry;

/** What the citizen owes, told and paid. For systems. */
@RestController
class ObligationApi {

    private final ActAnswers answers;

    ObligationApi(ActAnswers answers) {
        this.answers = answers;
    }

    @PostMapping("/api/v1/dossiers/{code}/obligations")
    @May(Permissions.OBLIGE)
    ResponseEntity<?> oblige(@PathVariable String code, @RequestBody ActForm body, Actor me, Retry retry) {
        return answers.act(Kind.OBLIGE, code, body, me, retry);
    }

    @PostMapping("/api/v1/dossiers/{code}/discharges")
    @May(Permissions.OBLIGE)
    ResponseEntity<?> discharge(@PathVariable String code, @RequestBody ActForm body, Actor me, Retry retry) {
        return answers.act(Kind.DISCHARGE, code, body, me, retry);
    }
}
