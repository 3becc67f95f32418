package vn.motcua.registry;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;

/** The tracking books (form 07), one for each field and year at an agency: read, checked, closed, printed. */
@Service
public class TrackingBooks {

    static final int REASON_LENGTH_MAX = 500;
    static final int GAPS_SHOWN_MAX = 10;

    private final BookTable table;
    private final BookLineQuery query;
    private final LegalClock clock;

    TrackingBooks(BookTable table, BookLineQuery query, LegalClock clock) {
        this.table = table;
        this.query = query;
        this.clock = clock;
    }

    /** {@code last}: the last number the officer saw; {@code reason}: needed before the year has ended. */
    record Close(BookCode code, long last, String reason) {}

    List<Integer> years(Actor viewer) {
        return table.years(viewer.agenciesWhere(Permissions.VIEW));
    }

    List<Book> of(int year, Actor viewer) {
        return table.of(year, viewer.agenciesWhere(Permissions.VIEW));
    }

    Optional<Book> find(String code, Actor viewer) {
        return BookCode.parse(code).flatMap(it -> table.find(it, viewer.agenciesWhere(Permissions.VIEW)));
    }

    /** A book of an agency at which the officer keeps the books, with the addresses of the people in it. */
    public Optional<Book> kept(String code, Actor keeper) {
        return BookCode.parse(code).flatMap(it -> table.find(it, keeper.agenciesWhere(Permissions.KEEP)));
    }

    /** The lines of a part to print; authority is the caller's business. */
    public List<BookLine> lines(Book book, Volume.Part part) {
        return query.lines(book.code(), new BookLineQuery.Range(part.first(), part.last(), Volume.PART_LINES), true);
    }

    /** Page by page, in the order of the numbers, after that one. */
    Slice<BookLine> page(Book book, long after, int limit, Actor viewer) {
        var contacts = viewer.mayAt(Permissions.KEEP, book.code().agency());
        var seen = Math.clamp(after, 0, book.last());
        var lines = query.lines(book.code(), new BookLineQuery.Range(seen + 1, book.last(), limit + 1), contacts);
        if (lines.size() <= limit) return new Slice<>(lines, null);
        var shown = lines.subList(0, limit);
        return new Slice<>(shown, Long.toString(shown.getLast().number()));
    }

    List<Gap> gaps(Book book) {
        return table.gaps(book, GAPS_SHOWN_MAX);
    }

    /** Closes the open volume at the number seen. Nobody gets a number meanwhile; the next one opens a new volume. */
    @Transactional
    Decision<Book> close(Close asked, Actor by) {
        table.lock(closable(asked, by).code());
        var book = closable(asked, by);
        var why = why(asked);
        var no = whyNot(book, asked, why);
        if (no.isPresent()) return Decision.refused(no.get());
        table.close(book, book.open().orElseThrow(), by, clock.instant(), why);
        return Decision.granted(book);
    }

    /** What stands against closing it so, before anybody is asked to confirm. */
    List<Refusal> faults(Close asked, Actor by) {
        return whyNot(closable(asked, by), asked, why(asked)).stream().toList();
    }

    private static @Nullable String why(Close asked) {
        return asked.reason().isBlank() ? null : asked.reason().strip();
    }

    private Book closable(Close asked, Actor by) {
        return table.find(asked.code(), by.agenciesWhere(Permissions.CLOSE)).orElseThrow(NotFound::new);
    }

    private Optional<Refusal> whyNot(Book book, Close asked, @Nullable String reason) {
        if (book.open().isEmpty()) return Optional.of(Refusal.of("registry.close.nothing"));
        if (book.last() != asked.last())
            return Optional.of(Refusal.of("registry.close.moved", Registers.four(book.last())));
        if (reason == null && !book.hasEnded(clock.today()))
            return Optional.of(Refusal.of(
                            "registry.close.no-reason",
                            String.valueOf(book.code().year()))
                    .on("reason"));
        if (reason != null && reason.length() > REASON_LENGTH_MAX)
            return Optional.of(
                    Refusal.of("registry.close.long", REASON_LENGTH_MAX).on("reason"));
        return gaps(book).stream()
                .findFirst()
                .map(it -> Refusal.of("registry.close.gap", Registers.four(it.first()), Registers.four(it.last())));
    }
}
