package vn.motcua.reception;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.documents.Documents;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.dossier.Fact;
import vn.motcua.dossier.Timeline;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;
import vn.motcua.reception.OwnDesks.Desk;
import vn.motcua.registry.Books;
import vn.motcua.registry.Registers;

/** The tracking book of a field (form 07): every dossier received has its line, numbered in the order of receipt. */
@Component
class TrackingBook {

    private final ApplicationTable table;
    private final Registers registers;
    private final Timeline timeline;
    private final LegalClock clock;
    private final JsonMapper json;

    TrackingBook(ApplicationTable table, Registers registers, Timeline timeline, LegalClock clock, JsonMapper json) {
        this.table = table;
        this.registers = registers;
        this.timeline = timeline;
        this.clock = clock;
        this.json = json;
    }

    /** The line is of today even when the receipt was earlier: the book is written in the order of writing. */
    void enter(Application application, AcceptedDossier accepted, Desk desk, Actor by) {
        var version = application.acceptance().version();
        var agency = desk.agency().code().value();
        var today = clock.today();
        var book = Books.tracking(version.field());
        var number = registers.next(agency, book, today, accepted.code(), version.name());
        var line = new ApplicationTable.Line(
                accepted.code(), desk, version.name(), book, number, accepted.receivedAt(), today);
        table.add(line, by, json.writeValueAsString(application.data()));
        var body = Map.<String, Object>of(
                "papers",
                Documents.inOneLine(application.papers()),
                "book",
                book,
                "year",
                today.getYear(),
                "number",
                number);
        timeline.append(accepted.code(), by, agency, accepted.receivedAt(), Fact.of("reception.entered", body));
    }
}
