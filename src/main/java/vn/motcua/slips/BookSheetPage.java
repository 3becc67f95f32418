package vn.motcua.slips;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.registry.BookLine;

/** A part of a tracking book (form 07; 2018: form 06), of A4 across. {@code end}: below the last line of a volume. */
record BookSheetPage(
        SlipHead head,
        String field,
        int year,
        Piece piece,
        List<BookLine> lines,
        @Nullable End end) implements Headed {

    BookSheetPage {
        lines = List.copyOf(lines);
    }

    /** Which part of which volume, with its first and last number. */
    record Piece(int volume, int part, int parts, String first, String last) {}

    /** What is said of the whole volume: that it is closed, by whom, and why before its time; or that it is not yet. */
    record End(String said, String reason, String signer) {}
}
