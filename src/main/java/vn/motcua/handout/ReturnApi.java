package vn.motcua.handout;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierAnswer;
import vn.motcua.dossier.DossierAnswers;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Answers;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Once;
import vn.motcua.platform.Retry;

/** Gives a result out. 409: the version is not the current one; 422: a lawful no; 404: not this officer's dossier. */
@RestController
class ReturnApi {

    private final Dossiers dossiers;
    private final DossierAnswers answers;
    private final Once once;

    ReturnApi(Dossiers dossiers, DossierAnswers answers, Once once) {
        this.dossiers = dossiers;
        this.answers = answers;
        this.once = once;
    }

    @PostMapping("/api/v1/dossiers/{code}/returns")
    @May(Permissions.RETURN)
    ResponseEntity<?> handOut(@PathVariable String code, @RequestBody ReturnForm body, Actor me, Retry retry) {
        var known = DossierCode.parse(code)
                .filter(it -> dossiers.find(it, me).isPresent())
                .orElseThrow(NotFound::new);
        if (body.version() == null)
            return Answers.problem(
                    HttpStatus.BAD_REQUEST,
                    List.of(Refusal.of("handout.no-version").on("version")));
        return once.answer(retry, () -> Answers.of(dossiers.handOut(body.handOut(known), me), this::answer));
    }

    private DossierAnswer answer(DossierCode code) {
        return answers.of(dossiers.get(code));
    }
}
