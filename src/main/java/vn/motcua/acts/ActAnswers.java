package vn.motcua.acts;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Answers;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Once;
import vn.motcua.platform.Retry;

/** Acts for systems. 409: the version is not the current one; 422: a lawful no; 404: not this officer's dossier. */
@Component
class ActAnswers {

    private final Dossiers dossiers;
    private final Doing doing;
    private final Once once;

    ActAnswers(Dossiers dossiers, Doing doing, Once once) {
        this.dossiers = dossiers;
        this.doing = doing;
        this.once = once;
    }

    ResponseEntity<?> act(Kind kind, String code, ActForm body, Actor me, Retry retry) {
        var known = DossierCode.parse(code)
                .filter(it -> dossiers.find(it, me, kind.permission()).isPresent())
                .orElseThrow(NotFound::new);
        if (body.version() == null)
            return Answers.problem(
                    HttpStatus.BAD_REQUEST,
                    List.of(Refusal.of("acts.no-version").on("version")));
        return once.answer(
                retry, () -> Answers.of(doing.act(kind, known, body, me), it -> ActAnswer.of(dossiers.get(it))));
    }
}
