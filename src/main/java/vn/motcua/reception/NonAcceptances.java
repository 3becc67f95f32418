package vn.motcua.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.reception.OwnDesks.Desk;
import vn.motcua.registry.Books;
import vn.motcua.registry.Registers;

/**
 * Refusals to receive: numbered in a book of their own, and known by a temporary reference like
 * {@code TN-HTB.01-110701-0001}, since what is not received is no dossier and has no dossier's code.
 */
@Component
class NonAcceptances {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    /** Public service centres take the desks' place in the symbol of form 03 (TT 03/2025/TT-VPCP, annex I). */
    private static final LocalDate CENTRES_FROM = LocalDate.of(2025, 7, 1);

    private final NonAcceptanceTable table;
    private final Catalogue catalogue;
    private final Registers registers;
    private final OwnDesks desks;
    private final LegalClock clock;

    NonAcceptances(
            NonAcceptanceTable table, Catalogue catalogue, Registers registers, OwnDesks desks, LegalClock clock) {
        this.table = table;
        this.catalogue = catalogue;
        this.registers = registers;
        this.desks = desks;
        this.clock = clock;
    }

    Decision<NonAcceptance> refuse(NonAcceptanceDraft draft, Actor by) {
        var now = clock.instant();
        var today = day(now);
        var desk = desks.find(draft.desk(), by, Permissions.REFUSE, today);
        var version = catalogue.inForce(draft.procedure(), today);
        var faults = new ArrayList<>(draft.faults());
        if (desk.isEmpty()) faults.add(Refusal.of("reception.desk.not-yours").on("desk"));
        if (version.isEmpty())
            faults.add(Refusal.of("reception.procedure.unknown").on("procedure"));
        if (desk.isEmpty() || version.isEmpty() || !faults.isEmpty()) return new Refused<>(faults);
        return Decision.granted(write(draft, desk.get(), version.get(), by, now));
    }

    Optional<NonAcceptance> find(String reference, Actor viewer, String permission) {
        return table.find(reference, viewer.agenciesWhere(permission));
    }

    private NonAcceptance write(NonAcceptanceDraft draft, Desk desk, ProcedureVersion version, Actor by, Instant now) {
        var today = day(now);
        var agency = desk.agency().code().value();
        var reference = "TN-%s-%s-%04d".formatted(agency, DAY.format(today), table.nextReference(agency, today));
        var number = registers.nextFor(agency, Books.REFUSAL_SLIP, today, reference, version.name());
        var refusal = new NonAcceptance(
                reference,
                Registers.four(number) + "/" + symbol(today),
                desk.code(),
                version.name(),
                draft.applicant(),
                draft.reason(),
                draft.legalBasis(),
                by.name(),
                now);
        table.add(refusal, version, by, agency, today);
        return refusal;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LegalClock.ZONE);
    }

    private static String symbol(LocalDate day) {
        return day.isBefore(CENTRES_FROM) ? "PTC-BPTNTKQ" : "PTC-TTPVHCC";
    }
}
