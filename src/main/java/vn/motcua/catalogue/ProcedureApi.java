package vn.motcua.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Slice;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.platform.Answers;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;

/** The procedures in force today (legal clock), for anyone. */
@RestController
@RequestMapping("/api/v1/procedures")
class ProcedureApi {

    private static final int ITEMS_MAX = 200;

    private final Catalogue catalogue;
    private final LegalClock clock;

    ProcedureApi(Catalogue catalogue, LegalClock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** By name; {@code after} is the code of the last one read. */
    @GetMapping
    @May(May.ANYONE)
    Slice<PublicProcedure.Heading> list(
            @RequestParam(required = false) @Nullable Field field,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable AgencyLevel level,
            @RequestParam(defaultValue = "200") int limit,
            @RequestParam(defaultValue = "") String after) {
        var found = catalogue.search(q, clock.today()).stream()
                .filter(it -> field == null || it.field() == field)
                .filter(it -> level == null || it.validity().offeredBy().contains(level))
                .map(PublicProcedure.Heading::of)
                .toList();
        return slice(found, after, Math.clamp(limit, 1, ITEMS_MAX));
    }

    /** By national or local code, or by family. One that has ended answers 410 and names what applies now. */
    @GetMapping("/{code}")
    @May(May.ANYONE)
    ResponseEntity<?> show(@PathVariable String code) {
        var today = clock.today();
        var inForce = catalogue.inForce(code, today);
        if (inForce.isPresent()) return ResponseEntity.ok(PublicProcedure.of(inForce.get()));
        var now = catalogue.replacement(code, today).orElseThrow(NotFound::new);
        return Answers.problem(HttpStatus.GONE, Refusal.of("catalogue.procedure.ended", code, now.code()));
    }

    private static Slice<PublicProcedure.Heading> slice(List<PublicProcedure.Heading> all, String after, int limit) {
        var codes = all.stream().map(PublicProcedure.Heading::code).toList();
        var rest = all.subList(codes.indexOf(after) + 1, all.size());
        var items = rest.subList(0, Math.min(limit, rest.size()));
        return new Slice<>(items, items.size() < rest.size() ? items.getLast().code() : null);
    }
}
