package vn.motcua.registry;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.Confirmed;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;

/** The head of the desk closes the open volume of a book. */
@Controller
class ClosingScreen {

    private final TrackingBooks books;
    private final BookPages bookPages;
    private final Once once;
    private final Pages pages;

    ClosingScreen(TrackingBooks books, BookPages bookPages, Once once, Pages pages) {
        this.books = books;
        this.bookPages = bookPages;
        this.once = once;
        this.pages = pages;
    }

    @PostMapping("/books/{code}/closings")
    @May(Permissions.CLOSE)
    View close(@PathVariable String code, ClosingForm form, Actor me, Retry retry) {
        var book = books.find(code, me).orElseThrow(NotFound::new);
        var asked = new TrackingBooks.Close(book.code(), form.lastSeen(), form.why());
        var question = Confirmed.ask(form.confirmed(), Confirmed.FINAL, () -> books.faults(asked, me));
        var decision = question.isEmpty()
                ? once.form(retry, () -> books.close(asked, me).map(Book::path))
                : new Refused<String>(question);
        return switch (decision) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show(
                        "registry/book",
                        bookPages.refused(books.find(code, me).orElseThrow(), form, reasons, me),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
