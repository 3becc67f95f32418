package vn.motcua.calendar;

import static vn.motcua.platform.Words.hours;
import static vn.motcua.platform.Words.moment;
import static vn.motcua.platform.Words.t;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A ledger in plain words, in the reader's language: the same on pages, on paper and to be copied. */
public final class LedgerWords {

    private LedgerWords() {}

    /** What a stretch is: {@code Ngày nghỉ: Tết Nguyên đán}. */
    public static String what(LedgerEntry entry) {
        return t("calendar.ledger.kind." + entry.kind(), entry.reason());
    }

    /** One sentence for each stretch. */
    public static List<String> lines(List<LedgerEntry> ledger) {
        return ledger.stream().map(LedgerWords::line).toList();
    }

    /** All of it as text, after what is said of it, with the sum at its end. */
    public static String text(List<String> head, List<LedgerEntry> ledger) {
        var sum = t("calendar.ledger.sum-line", hours(minutes(ledger)));
        var all = Stream.of(head.stream(), lines(ledger).stream(), Stream.of(sum));
        return all.flatMap(it -> it).collect(Collectors.joining("\n"));
    }

    /** The working minutes counted towards the limit. */
    public static long minutes(List<LedgerEntry> ledger) {
        return ledger.stream().mapToLong(LedgerEntry::counted).sum();
    }

    private static String line(LedgerEntry entry) {
        var from = moment(entry.from());
        var to = moment(entry.to());
        var stretch = from.equals(to)
                ? t("calendar.ledger.moment-line", from, what(entry))
                : t("calendar.ledger.line", from, to, what(entry));
        return entry.counted() == 0 ? stretch : t("calendar.ledger.counted-line", stretch, hours(entry.counted()));
    }
}
