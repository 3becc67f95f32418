package vn.motcua.slips;

import static vn.motcua.platform.Words.t;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.platform.LegalClock;
import vn.motcua.registry.Book;
import vn.motcua.registry.Closing;
import vn.motcua.registry.Registers;
import vn.motcua.registry.TrackingBooks;
import vn.motcua.registry.Volume;

/** Fills a part of a tracking book; the form is that of the day on which the volume was closed, or of today. */
@Component
class BookSheet {

    private final TrackingBooks books;
    private final PaperNames names;
    private final LegalClock clock;

    BookSheet(TrackingBooks books, PaperNames names, LegalClock clock) {
        this.books = books;
        this.names = names;
        this.clock = clock;
    }

    BookSheetPage of(Book book, Volume volume, Volume.Part part) {
        var lines = books.lines(book, part);
        var closing = volume.closing();
        var day = closing == null ? clock.today() : LocalDate.ofInstant(closing.at(), LegalClock.ZONE);
        var agency = book.code().agency();
        var form = Forms.of(Forms.BOOK, agency, day);
        var desk = lines.getFirst().place().desk();
        var parts = volume.parts().size();
        return new BookSheetPage(
                names.head(form, agency, desk, null, day),
                t("catalogue.field." + book.code().field()),
                book.code().year(),
                new BookSheetPage.Piece(
                        volume.number(),
                        part.number(),
                        parts,
                        Registers.four(part.first()),
                        Registers.four(part.last())),
                lines,
                part.number() == parts ? end(volume, closing) : null);
    }

    private BookSheetPage.End end(Volume volume, @Nullable Closing closing) {
        var first = Registers.four(volume.first());
        var last = Registers.four(volume.last());
        if (closing == null)
            return new BookSheetPage.End(t("slips.book.still-open", last, PaperDate.moment(clock.instant())), "", "");
        var said = t("slips.book.closed", volume.entries(), first, last, PaperDate.moment(closing.at()));
        var reason = closing.reason() == null ? "" : closing.reason();
        return new BookSheetPage.End(said, reason, closing.by());
    }
}
