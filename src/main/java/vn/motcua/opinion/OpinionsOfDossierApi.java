package vn.motcua.opinion;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.Answers;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Once;
import vn.motcua.platform.Retry;

/** Opinions on a dossier for other programs: 409 another version, 422 a lawful no, 404 not this officer's. */
@RestController
@RequestMapping("/api/v1/dossiers/{code}/opinions")
class OpinionsOfDossierApi {

    private final Opinions opinions;
    private final Dossiers dossiers;
    private final Once once;

    OpinionsOfDossierApi(Opinions opinions, Dossiers dossiers, Once once) {
        this.opinions = opinions;
        this.dossiers = dossiers;
        this.once = once;
    }

    @GetMapping
    @May(Permissions.VIEW)
    Slice<OpinionAnswer> list(@PathVariable String code, Actor me) {
        var found = found(code, me, Permissions.VIEW);
        return new Slice<>(opinions.of(found).stream().map(OpinionAnswer::of).toList(), null);
    }

    @PostMapping
    @May(Permissions.ASK)
    ResponseEntity<?> ask(@PathVariable String code, @RequestBody AskSent body, Actor me, Retry retry) {
        var found = found(code, me, Permissions.ASK);
        var version = body.version();
        if (version == null)
            return Answers.problem(
                    HttpStatus.BAD_REQUEST,
                    List.of(Refusal.of("opinion.ask.no-version").on("version")));
        return once.answer(
                retry,
                () -> Answers.of(
                        opinions.ask(found, version, body.asking(), me),
                        HttpStatus.CREATED,
                        them -> new Slice<>(them.stream().map(OpinionAnswer::of).toList(), null)));
    }

    private DossierCode found(String code, Actor me, String permission) {
        return DossierCode.parse(code)
                .filter(it -> dossiers.find(it, me, permission).isPresent())
                .orElseThrow(NotFound::new);
    }
}
