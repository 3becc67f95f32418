package vn.motcua.dossier;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;

/** What this officer may see of a dossier: it, its timeline, its clock. A foreign one is not found. */
@RestController
@RequestMapping("/api/v1/dossiers")
class DossierReadApi {

    private final Dossiers dossiers;
    private final Timeline timeline;
    private final DossierAnswers answers;

    DossierReadApi(Dossiers dossiers, Timeline timeline, DossierAnswers answers) {
        this.dossiers = dossiers;
        this.timeline = timeline;
        this.answers = answers;
    }

    @GetMapping("/{code}")
    @May(Permissions.VIEW)
    DossierAnswer show(@PathVariable String code, Actor me) {
        return answers.of(dossier(code, me, Permissions.VIEW));
    }

    @GetMapping("/{code}/timeline")
    @May(Permissions.TIMELINE)
    Slice<DossierAnswer.TimelineItem> timeline(@PathVariable String code, Actor me) {
        var facts = timeline.of(dossier(code, me, Permissions.TIMELINE).code());
        return new Slice<>(facts.stream().map(DossierAnswer.TimelineItem::of).toList(), null);
    }

    @GetMapping("/{code}/clock")
    @May(Permissions.VIEW)
    ClockAnswer clock(@PathVariable String code, Actor me) {
        return answers.clock(dossier(code, me, Permissions.VIEW));
    }

    private DossierCard dossier(String code, Actor me, String permission) {
        return DossierCode.parse(code)
                .flatMap(it -> dossiers.find(it, me, permission))
                .orElseThrow(NotFound::new);
    }
}
