package vn.motcua.search;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Field;
import vn.motcua.dossier.Status;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.May;

/** The dossiers this officer may see, for systems. A status or a moment that is none: 400. */
@RestController
class SearchApi {

    private static final int ITEMS_MAX = 200;

    private final DossierSearch search;
    private final Catalogue catalogue;

    SearchApi(DossierSearch search, Catalogue catalogue) {
        this.search = search;
        this.catalogue = catalogue;
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
            return Status.numbered(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        }
    }

    @GetMapping("/api/v1/dossiers")
    @May(Permissions.VIEW)
    Slice<SearchAnswer> list(Asked asked, @RequestParam(defaultValue = "50") int limit, Actor me) {
        var slice = search.page(asked.filter(), Math.clamp(limit, 1, ITEMS_MAX), me);
        var items = slice.items().stream()
                .map(it -> SearchAnswer.of(it, catalogue.version(it.procedureVersion())))
                .toList();
        return new Slice<>(items, slice.next());
    }
}
