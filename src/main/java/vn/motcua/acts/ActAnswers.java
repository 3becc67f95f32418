package vn.motcua.acts;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
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
        var card = card(kind.permission(), code, me);
        return answer(body.version(), retry, () -> doing.act(kind, card, body, me));
    }

    /** Nobody's business: not found. */
    DossierCard card(String permission, String code, Actor me) {
        return DossierCode.parse(code)
                .flatMap(it -> dossiers.find(it, me, permission))
                .orElseThrow(NotFound::new);
    }

    ResponseEntity<?> answer(@Nullable Long version, Retry retry, Supplier<Decision<DossierCode>> act) {
        if (version == null)
            return Answers.problem(
                    HttpStatus.BAD_REQUEST,
                    List.of(Refusal.of("acts.no-version").on("version")));
        return once.answer(retry, () -> Answers.of(act.get(), it -> ActAnswer.of(dossiers.get(it))));
    }
}
