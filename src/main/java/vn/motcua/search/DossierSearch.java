package vn.motcua.search;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.SearchTerms;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Slice;

/** Finds the dossiers an officer may see. A page reads a bounded number of lines; {@code next} goes on after them. */
@Component
class DossierSearch {

    /** Lines read for a page when a filter leaves some out; then the reader is asked whether to go on. */
    static final int LINES_READ_MAX = 500;

    private static final Pattern CODE_BEGINNING =
            Pattern.compile("[A-Z0-9]{1,6}(\\.[A-Z0-9]{2,4}){0,3}-\\d{6}(-\\d*)?");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final SearchQuery query;
    private final Catalogue catalogue;

    DossierSearch(SearchQuery query, Catalogue catalogue) {
        this.query = query;
        this.catalogue = catalogue;
    }

    Slice<DossierRow> page(DossierFilter filter, int limit, Actor viewer) {
        var from = Optional.ofNullable(filter.after()).flatMap(PageKey::parse).orElse(PageKey.START);
        var toRead = filter.leavesOut() ? LINES_READ_MAX : limit + 1;
        var lines = lines(filter, viewer.agenciesWhere(Permissions.VIEW), from, toRead);
        return slice(lines, filter, limit, toRead);
    }

    private List<DossierRow> lines(DossierFilter filter, List<String> agencies, PageKey from, int limit) {
        var words = filter.words();
        if (agencies.isEmpty()) return List.of();
        if (words.isEmpty()) return received(agencies, filter.received(), from, limit);
        var code = words.toUpperCase(Locale.ROOT);
        if (CODE_BEGINNING.matcher(code).matches()) return query.byCode(agencies, code, from.code(), limit);
        var day = day(words);
        if (day.isPresent()) return received(agencies, ReceiptDays.only(day.get()), from, limit);
        var sought = SearchTerms.sought(words);
        return sought.isEmpty() ? List.of() : query.byTerm(agencies, sought, from.term(), from.code(), limit);
    }

    private List<DossierRow> received(List<String> agencies, ReceiptDays days, PageKey from, int limit) {
        var at = from.at().isBefore(days.until()) ? from.at() : days.until();
        return query.newest(agencies, days.since(), at, from.code(), limit);
    }

    private static Optional<LocalDate> day(String words) {
        try {
            return Optional.of(LocalDate.parse(words, DAY));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private Slice<DossierRow> slice(List<DossierRow> lines, DossierFilter filter, int limit, int read) {
        Map<DossierCode, DossierRow> shown = new LinkedHashMap<>();
        for (var line : lines) {
            if (!filter.passes(line, catalogue.version(line.procedureVersion()))) continue;
            if (shown.size() == limit) return new Slice<>(List.copyOf(shown.values()), last(shown));
            shown.putIfAbsent(line.code(), line);
        }
        // Everything was read to the end of the list, or as many lines as one page may read.
        var next = lines.size() < read ? null : PageKey.of(lines.getLast()).text();
        return new Slice<>(List.copyOf(shown.values()), next);
    }

    private static String last(Map<DossierCode, DossierRow> shown) {
        return PageKey.of(List.copyOf(shown.values()).getLast()).text();
    }
}
