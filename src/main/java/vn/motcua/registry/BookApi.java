package vn.motcua.registry;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;

/** The tracking books as another system reads them. */
@RestController
@RequestMapping("/api/v1/books")
@May(Permissions.VIEW)
class BookApi {

    private static final int ITEMS_MAX = 200;

    private final TrackingBooks books;
    private final LegalClock clock;

    BookApi(TrackingBooks books, LegalClock clock) {
        this.books = books;
        this.clock = clock;
    }

    @GetMapping
    Slice<BookAnswer> list(@RequestParam(required = false) @Nullable Integer year, Actor me) {
        var shown = year == null ? clock.today().getYear() : year;
        return new Slice<>(books.of(shown, me).stream().map(BookAnswer::of).toList(), null);
    }

    /** {@code after}: a number. */
    @GetMapping("/{code}")
    Slice<BookAnswer.LineAnswer> lines(
            @PathVariable String code,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "50") int limit,
            Actor me) {
        var book = books.find(code, me).orElseThrow(NotFound::new);
        var page = books.page(book, after, Math.clamp(limit, 1, ITEMS_MAX), me);
        return new Slice<>(page.items().stream().map(BookAnswer.LineAnswer::of).toList(), page.next());
    }
}
