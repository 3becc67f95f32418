package vn.motcua.fees;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.FeeRule;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Fact;
import vn.motcua.dossier.Timeline;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Money;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.registry.Books;
import vn.motcua.registry.Registers;

/** Fees taken in cash at the counter. */
@Service
public class Fees {

    static final int REASON_LENGTH_MAX = 300;

    private final FeeTable table;
    private final Registers registers;
    private final Timeline timeline;
    private final LegalClock clock;

    Fees(FeeTable table, Registers registers, Timeline timeline, LegalClock clock) {
        this.table = table;
        this.registers = registers;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** What is owed. {@code pages} and {@code copies} matter only to certified copies. Pure. */
    public Money owed(FeeRule rule, int pages, int copies) {
        return FeeFormula.owed(rule, pages, copies);
    }

    /**
     * Takes the money, or records the exemption with its reason, in the caller's transaction if there is one; gives the
     * receipt the agency's next number. Refused: no right to take fees there, nothing owed, a valid receipt already.
     */
    @Transactional
    public Decision<FeeReceipt> take(
            DossierCode code, String agency, Money amount, @Nullable String exemption, Actor by) {
        var reason = exemption == null || exemption.isBlank() ? null : exemption.strip();
        if (!by.mayAt(Permissions.TAKE, agency)) return refused("fees.take.not-here");
        if (reason == null && amount.isNone()) return refused("fees.take.nothing-owed");
        if (reason != null && reason.length() > REASON_LENGTH_MAX)
            return refused("fees.reason.long", REASON_LENGTH_MAX);
        table.lock(code);
        if (table.hasValid(code)) return refused("fees.take.already");
        var at = clock.instant();
        var on = LocalDate.ofInstant(at, LegalClock.ZONE);
        var taken = reason == null ? amount : Money.NONE;
        var number = registers.next(agency, Books.FEE, on, code, Long.toString(taken.dong()));
        var receipt = table.add(new FeeTable.Taken(code, agency, number, on, taken, reason, at), by);
        timeline.append(code, by, agency, at, fact("fees.taken", receipt, reason));
        return Decision.granted(receipt);
    }

    /**
     * Voids a receipt of the actor's agency on the day it was made; its number stays, and the fee may be
     * taken again.
     */
    @Transactional
    public Decision<FeeReceipt> cancel(long id, String reason, Actor by) {
        var receipt = table.find(id, by.agenciesWhere(Permissions.VOID)).orElseThrow(NotFound::new);
        var at = clock.instant();
        if (reason.isBlank())
            return Decision.refused(Refusal.of("fees.void.no-reason").on("reason"));
        if (reason.length() > REASON_LENGTH_MAX)
            return Decision.refused(
                    Refusal.of("fees.reason.long", REASON_LENGTH_MAX).on("reason"));
        var stays = receipt.staysOn(LocalDate.ofInstant(at, LegalClock.ZONE));
        if (stays.isPresent()) return Decision.refused(stays.get());
        if (!table.cancel(id, reason, by, at)) return refused("fees.void.already", receipt.number());
        var voided = table.find(id, by.agenciesWhere(Permissions.VOID)).orElseThrow();
        var code = new DossierCode(receipt.dossierCode());
        timeline.append(code, by, receipt.agency(), at, fact("fees.voided", receipt, reason));
        return Decision.granted(voided);
    }

    /** A receipt of an agency at which the viewer may print slips. */
    public Optional<FeeReceipt> find(long id, Actor viewer) {
        return table.find(id, viewer.agenciesWhere(Permissions.PRINT));
    }

    /** All receipts of a dossier, voided ones too, oldest first; authority is the caller's business. */
    public List<FeeReceipt> of(DossierCode code) {
        return table.of(code);
    }

    private static Fact fact(String kind, FeeReceipt receipt, @Nullable String reason) {
        var personal = new HashMap<String, String>();
        if (reason != null) personal.put("reason", reason);
        return new Fact(
                kind,
                Map.of("number", receipt.number(), "amount", receipt.amount().dong()),
                personal);
    }

    private static <T> Decision<T> refused(String key, Object... args) {
        return Decision.refused(Refusal.of(key, args).on("fee"));
    }
}
