package vn.motcua.dossier;

import java.time.OffsetDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.catalogue.Field;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;

/** What this officer may see of dossiers: the list, one, its timeline, its clock. A foreign one is not found. */
@RestController
@RequestMapping("/api/v1/dossiers")
class DossierReadApi {

    private static final int ITEMS_MAX = 200;

    private final DossierSearch search;
    private final Dossiers dossiers;
    private final Timeline timeline;
    private final DossierAnswers answers;

    DossierReadApi(DossierSearch search, Dossiers dossiers, Timeline timeline, DossierAnswers answers) {
        this.search = search;
        this.dossiers = dossiers;
        this.timeline = timeline;
        this.answers = answers;
    }

    record Asked(
            @Nullable String q,
            @Nullable Integer status,
            @Nullable Field field,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
            OffsetDateTime dueBefore,

            @Nullable String after) {

        DossierFilter filter() {
            var due = dueBefore == null ? null : dueBefore.toInstant();
            return new DossierFilter(q, status == null ? null : known(status), field, due, after);
        }

        private static Status known(int number) {
            return Arrays.stream(Status.values())
                    .filter(it -> it.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        }
    }

    @GetMapping
    @May(Permissions.VIEW)
    Slice<DossierAnswer.Item> list(Asked asked, @RequestParam(defaultValue = "50") int limit, Actor me) {
        var slice = search.page(asked.filter(), Math.clamp(limit, 1, ITEMS_MAX), me);
        var items = slice.items().stream().map(answers::item).toList();
        return new Slice<>(items, slice.next());
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
    DossierAnswer.Clock clock(@PathVariable String code, Actor me) {
        var dossier = dossier(code, me, Permissions.VIEW);
        return answers.clock(dossier, dossiers.clock(dossier.code()));
    }

    private DossierCard dossier(String code, Actor me, String permission) {
        return DossierCode.parse(code)
                .flatMap(it -> dossiers.find(it, me, permission))
                .orElseThrow(NotFound::new);
    }
}
