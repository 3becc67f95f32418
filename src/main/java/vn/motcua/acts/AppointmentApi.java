package vn.motcua.acts;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.Retry;

/** An apology with a new date. For systems. */
@RestController
class AppointmentApi {

    private final ActAnswers answers;

    AppointmentApi(ActAnswers answers) {
        this.answers = answers;
    }

    @PostMapping("/api/v1/dossiers/{code}/reappointments")
    @May(Permissions.REAPPOINT)
    ResponseEntity<?> reappoint(@PathVariable String code, @RequestBody ActForm body, Actor me, Retry retry) {
        return answers.act(Kind.REAPPOINT, code, body, me, retry);
    }
}
