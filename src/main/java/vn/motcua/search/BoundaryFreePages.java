package vn.motcua.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.kernel.Actor;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.LegalClock;
import vn.motcua.search.BoundaryFreeQuery.Cell;
import vn.motcua.search.BoundaryFreeQuery.Figure;
import vn.motcua.search.BoundaryFreeQuery.Row;

/** Makes the figures of reception without regard to boundaries, and the rows behind each. */
@Component
class BoundaryFreePages {

    private static final int ROWS_PER_PAGE = 20;

    private final BoundaryFreeQuery query;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final LegalClock clock;

    BoundaryFreePages(BoundaryFreeQuery query, Catalogue catalogue, Agencies agencies, LegalClock clock) {
        this.query = query;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** {@code received}: by the officer's agencies for others; {@code handled}: by others for the officer's. */
    record Figures(ReceiptDays days, List<Line> received, List<Line> handled) {

        static int sum(List<Line> lines) {
            return lines.stream().mapToInt(it -> it.figure().dossiers()).sum();
        }

        static int open(List<Line> lines) {
            return lines.stream().mapToInt(it -> it.figure().open()).sum();
        }
    }

    record Line(Figure figure, String receivedBy, String competent, String place, String path) {}

    record Rows(
            ReceiptDays days,
            String receivedBy,
            String competent,
            String place,
            boolean isFromElsewhere,
            List<Item> items,
            @Nullable String nextPath,
            String backPath) {}

    record Item(Row row, String procedure) {}

    /** Of the current month where no days are named. */
    Figures figures(ReceiptDays asked, Actor me) {
        var days = asked.areAny() ? ReceiptDays.month(clock.today()) : asked;
        var mine = names(me);
        var lines = query.figures(mine, days).stream().map(it -> line(it, days)).toList();
        return new Figures(
                days,
                lines.stream().filter(it -> mine.contains(it.figure().agency())).toList(),
                lines.stream()
                        .filter(it -> !mine.contains(it.figure().agency()))
                        .toList());
    }

    /** Of this officer's agencies and of those that went on in them: their numbers go on, too. */
    private List<String> names(Actor me) {
        return query.names(me.agenciesWhere(Permissions.VIEW), clock.today());
    }

    Rows rows(Cell cell, ReceiptDays days, @Nullable String after, Actor me) {
        var from = after == null ? PageKey.START : PageKey.parse(after).orElse(PageKey.START);
        var mine = me.agenciesWhere(Permissions.VIEW);
        var found = query.rows(mine, cell, days, from, ROWS_PER_PAGE + 1);
        var shown = found.subList(0, Math.min(ROWS_PER_PAGE, found.size()));
        var next = found.size() > ROWS_PER_PAGE ? key(shown.getLast()) : null;
        var on = namedOn(days);
        var own = names(me);
        return new Rows(
                days,
                agency(cell.agency(), on),
                agency(cell.competent(), on),
                place(cell.place(), on),
                !own.contains(cell.agency()) && own.contains(cell.competent()),
                shown.stream().map(it -> item(it)).toList(),
                next == null ? null : path(cell, days, next),
                back(days));
    }

    private Item item(Row row) {
        return new Item(row, catalogue.version(row.procedureVersion()).name());
    }

    private Line line(Figure it, ReceiptDays days) {
        var on = namedOn(days);
        var cell = new Cell(it.agency(), it.competent(), it.place());
        return new Line(
                it, agency(it.agency(), on), agency(it.competent(), on), place(it.place(), on), path(cell, days, null));
    }

    /** Agencies bear the names of the days that are shown. */
    private LocalDate namedOn(ReceiptDays days) {
        var last = days.receivedTo();
        return last == null || last.isAfter(clock.today()) ? clock.today() : last;
    }

    private String agency(String code, LocalDate on) {
        return AgencyCode.isOne(code) && agencies.knows(new AgencyCode(code))
                ? agencies.asOf(new AgencyCode(code), on).name()
                : code;
    }

    private String place(String code, LocalDate on) {
        return AgencyCode.isOne(code) && agencies.knows(new AgencyCode(code))
                ? agencies.asOf(new AgencyCode(code), on).placeName()
                : code;
    }

    private static String key(Row row) {
        return new PageKey(row.receivedAt(), "", row.code().value()).text();
    }

    private static String back(ReceiptDays days) {
        return days(UriComponentsBuilder.fromPath("/boundary-free"), days)
                .encode()
                .toUriString();
    }

    private static String path(Cell cell, ReceiptDays days, @Nullable String after) {
        var path = days(UriComponentsBuilder.fromPath("/boundary-free/dossiers"), days)
                .queryParam("agency", cell.agency())
                .queryParam("competent", cell.competent())
                .queryParam("place", cell.place());
        if (after != null) path.queryParam("after", after);
        return path.encode().toUriString();
    }

    private static UriComponentsBuilder days(UriComponentsBuilder path, ReceiptDays days) {
        if (days.receivedFrom() != null) path.queryParam("receivedFrom", days.receivedFrom());
        if (days.receivedTo() != null) path.queryParam("receivedTo", days.receivedTo());
        return path;
    }
}
