package vn.motcua.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Once;

/** Makes the page of a book for one reader. */
@Component
class BookPages {

    static final int LINES_PER_PAGE = 50;

    private final TrackingBooks books;
    private final Agencies agencies;
    private final LegalClock clock;

    BookPages(TrackingBooks books, Agencies agencies, LegalClock clock) {
        this.books = books;
        this.agencies = agencies;
        this.clock = clock;
    }

    BookPage page(Book book, long after, Actor me) {
        return page(book, after, new ClosingForm(book.last(), "", null, Once.newKey()), List.of(), me);
    }

    BookPage refused(Book book, ClosingForm typed, List<Refusal> problems, Actor me) {
        return page(book, 0, typed.at(book.last()), problems, me);
    }

    /** The numbers are looked through for gaps on the first page only, since that reads the whole book. */
    private BookPage page(Book book, long after, ClosingForm form, List<Refusal> problems, Actor me) {
        return new BookPage(
                book,
                agency(book),
                after == 0 ? books.gaps(book) : null,
                books.page(book, after, LINES_PER_PAGE, me),
                me.mayAt(Permissions.KEEP, book.code().agency()),
                closing(book, form, me),
                problems);
    }

    private @Nullable ClosingForm closing(Book book, ClosingForm form, Actor me) {
        return me.mayAt(Permissions.CLOSE, book.code().agency()) && book.open().isPresent() ? form : null;
    }

    /** The agency as it was called at the end of the book's year, or today. */
    String agency(Book book) {
        var today = clock.today();
        var year = book.code().year();
        var on = year < today.getYear() ? LocalDate.of(year, 12, 31) : today;
        return agencies.get(new AgencyCode(book.code().agency()), on).name();
    }
}
