package vn.motcua.registry;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Pages;

/** The tracking books of a year, and one of them. */
@Controller
class BookScreen {

    private final TrackingBooks books;
    private final BookPages bookPages;
    private final LegalClock clock;
    private final Pages pages;

    BookScreen(TrackingBooks books, BookPages bookPages, LegalClock clock, Pages pages) {
        this.books = books;
        this.bookPages = bookPages;
        this.clock = clock;
        this.pages = pages;
    }

    record Line(Book book, String agency) {}

    record Page(int year, List<Integer> years, List<Line> lines) {}

    /** This year's, or the last in which there are any. */
    @GetMapping("/books")
    @May(Permissions.VIEW)
    View list(@RequestParam(required = false) @Nullable Integer year, Actor me) {
        var years = books.years(me);
        var shown = Optional.ofNullable(year)
                .orElseGet(() -> years.stream().findFirst().orElse(clock.today().getYear()));
        var lines = books.of(shown, me).stream()
                .map(it -> new Line(it, bookPages.agency(it)))
                .toList();
        return pages.show("registry/books", new Page(shown, years, lines));
    }

    @GetMapping("/books/{code}")
    @May(Permissions.VIEW)
    View book(@PathVariable String code, @RequestParam(defaultValue = "0") long after, Actor me) {
        var book = books.find(code, me).orElseThrow(NotFound::new);
        return pages.show("registry/book", bookPages.page(book, after, me));
    }
}
