package vn.motcua.slips;

import static vn.motcua.platform.Words.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.LedgerWords;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureWords;
import vn.motcua.documents.Documents;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.Boundaries;
import vn.motcua.dossier.ClockWords;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.kernel.Mark;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;
import vn.motcua.registry.Registers;

/** Fills form 01 from a dossier. */
@Component
class ReceiptSlip {

    private final Dossiers dossiers;
    private final Timeline timeline;
    private final Catalogue catalogue;
    private final Documents documents;
    private final Registers registers;
    private final Boundaries boundaries;
    private final PrintedTable printed;
    private final PaperNames names;

    ReceiptSlip(
            Dossiers dossiers,
            Timeline timeline,
            Catalogue catalogue,
            Documents documents,
            Registers registers,
            Boundaries boundaries,
            PrintedTable printed,
            PaperNames names) {
        this.dossiers = dossiers;
        this.timeline = timeline;
        this.catalogue = catalogue;
        this.documents = documents;
        this.registers = registers;
        this.boundaries = boundaries;
        this.printed = printed;
        this.names = names;
    }

    ReceiptPage of(DossierCard card, String publicUrl) {
        var version = catalogue.version(card.procedureVersion());
        var tracking =
                TrackingNumber.of(registers, card.code(), version.field()).orElse(null);
        var day = LocalDate.ofInstant(card.times().receivedAt(), LegalClock.ZONE);
        var form = Forms.of(Forms.RECEIPT, card.agency(), day);
        var number = tracking == null ? null : tracking.on(form);
        var facts = timeline.of(card.code());
        var again = again(card, facts);
        return new ReceiptPage(
                names.head(form, card.agency(), card.desk(), number, day),
                card.code().value(),
                Lookup.at(
                        publicUrl,
                        card.code().value(),
                        dossiers.lookupKey(card.code()).orElse("")),
                new ReceiptPage.People(
                        card.parties().requester(),
                        card.parties().submitter(),
                        card.parties().authorised(),
                        again == null ? null : again.words()),
                new ReceiptPage.Request(request(card, version), boundaries.elsewhere(card)),
                new ReceiptPage.Handed(papers(card), version.contents().sets()),
                promise(card, version, day),
                tracking == null ? null : new ReceiptPage.Book(tracking.volume(), tracking.serial()),
                signatures(card, again == null ? facts.getFirst().actor() : again.officer()));
    }

    private @Nullable Reissue again(DossierCard card, List<TimelineEntry> facts) {
        var given = printed.first(card.code().value(), Forms.RECEIPT);
        return Reissue.of(facts, given.orElse(null));
    }

    private static String request(DossierCard card, ProcedureVersion version) {
        var note = card.parties().note().strip();
        return note.isEmpty() ? procedure(card, version) : procedure(card, version) + ". " + note;
    }

    /** Its name, and the variant asked for where it has some: to change a civil status, or to correct it. */
    static String procedure(DossierCard card, ProcedureVersion version) {
        return version.variant(card.parties().caseKey())
                .map(it -> version.name() + " (" + it.name() + ")")
                .orElse(version.name());
    }

    private List<PaperRow> papers(DossierCard card) {
        var rows = new ArrayList<PaperRow>();
        for (PaperLine line : documents.of(card.code())) rows.add(row(rows.size() + 1, line));
        return rows;
    }

    /** What was only shown is not in the desk's keeping, and the receipt must not say so. */
    private static PaperRow row(int index, PaperLine line) {
        var name =
                line.addedOn() == null ? line.name() : t("slips.papers.added", line.name(), Words.day(line.addedOn()));
        return line.shown()
                ? new PaperRow(index, name, "slips.papers.SHOWN", 0)
                : new PaperRow(index, name, "slips.papers." + line.kind(), line.count());
    }

    private Promise promise(DossierCard card, ProcedureVersion version, LocalDate day) {
        return new Promise(
                limit(card, version),
                ProcedureWords.limitBasis(version).orElse(null),
                PaperDate.moment(card.times().receivedAt()),
                due(card),
                names.unit(card.desk(), day) + " - " + names.agency(card.agency(), day),
                ledger(card));
    }

    private List<String> ledger(DossierCard card) {
        var clock = dossiers.clock(card.code());
        var lines = new ArrayList<>(LedgerWords.lines(clock.ledger()));
        ClockWords.shifted(card, clock).ifPresent(lines::add);
        return lines;
    }

    /** While papers are awaited there is no due moment; the receipt printed after them has one. */
    private static String due(DossierCard card) {
        var dueAt = card.times().dueAt();
        return dueAt == null ? card.dueWords() : PaperDate.moment(dueAt);
    }

    /** A limit that is only illustrative is never printed as law; the promised moment below it, if any, stands. */
    private static String limit(DossierCard card, ProcedureVersion version) {
        var limit = version.limitFor(card.parties().caseKey());
        var mark = version.terms().limitMark();
        if (mark == Mark.ILLUSTRATIVE)
            return t(card.times().dueAt() == null ? "slips.limit.only-under-review" : "slips.limit.under-review");
        var words = ProcedureWords.limit(limit);
        return mark == Mark.VERIFIED ? words : t("slips.limit.from-memory", words);
    }

    private Signatures signatures(DossierCard card, String officer) {
        var people = card.parties();
        Person citizen = Objects.requireNonNullElse(
                people.submitter(), Objects.requireNonNullElse(people.authorised(), people.requester()));
        return new Signatures(citizen.name(), names.officer(officer));
    }
}
