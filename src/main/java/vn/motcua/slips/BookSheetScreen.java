package vn.motcua.slips;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.registry.TrackingBooks;

/** A part of a tracking book on paper, for who keeps the book; the book itself is kept, so its prints are not. */
@Controller
class BookSheetScreen {

    private static final String KEEP = "BOOK_KEEP";

    private final TrackingBooks books;
    private final BookSheet sheet;
    private final Paper paper;

    BookSheetScreen(TrackingBooks books, BookSheet sheet, Paper paper) {
        this.books = books;
        this.sheet = sheet;
        this.paper = paper;
    }

    @May(KEEP)
    @GetMapping("/books/{code}/volumes/{volume}/parts/{part}.pdf")
    ResponseEntity<byte[]> part(@PathVariable String code, @PathVariable int volume, @PathVariable int part, Actor me) {
        var book = books.kept(code, me).orElseThrow(NotFound::new);
        var asked = book.volume(volume).orElseThrow(NotFound::new);
        var piece = asked.parts().stream()
                .filter(it -> it.number() == part)
                .findFirst()
                .orElseThrow(NotFound::new);
        var name = "so-%s-%d-%d".formatted(book.code(), volume, part);
        return paper.print("slips/book", name, () -> sheet.of(book, asked, piece));
    }
}
