package vn.motcua.interlink;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.registry.Books;
import vn.motcua.registry.Registers;

/** Slips that go with the papers of many dossiers from unit to unit; the sender makes them, both ends read them. */
@Service
public class TransferSlips {

    private static final Refusal TOO_MANY =
            Refusal.of("interlink.slip.too-many", ScannedCodes.CODES_MAX).on("codes");

    private final TransferSlipTable table;
    private final ScannedSlips scanned;
    private final Registers registers;
    private final LegalClock clock;

    TransferSlips(TransferSlipTable table, ScannedSlips scanned, Registers registers, LegalClock clock) {
        this.table = table;
        this.scanned = scanned;
        this.registers = registers;
        this.clock = clock;
    }

    /** Which offers go on slips: ticked, or those of dossiers whose codes were scanned. */
    record Chosen(List<Long> offers, List<String> codes) {
        int size() {
            return offers.size() + codes.size();
        }

        boolean isTooMany() {
            return size() > ScannedCodes.CODES_MAX;
        }
    }

    /**
     * One slip for each unit these dossiers go to. A code that this officer's units have not offered, or that is on a
     * slip already, is told, and then no slip is made. The number of another slip counts for all that was on it.
     */
    @Transactional
    Decision<List<TransferSlip>> make(Chosen chosen, Actor by) {
        if (chosen.size() == 0)
            return Decision.refused(Refusal.of("interlink.slip.none").on("codes"));
        if (chosen.isTooMany()) return Decision.refused(TOO_MANY);
        var units = by.unitsWhere(Inbox.ANSWER);
        var codes = scanned.codes(chosen.codes(), serials -> table.leaving(units, serials));
        var meant = new Chosen(chosen.offers(), codes);
        if (meant.isTooMany()) return Decision.refused(TOO_MANY);
        var offers = table.lock(units, meant);
        var faults = faults(chosen, codes, offers);
        if (!faults.isEmpty()) return new Refused<>(faults);
        var at = clock.instant();
        var made = new ArrayList<TransferSlip>();
        offers.stream()
                .collect(groupingBy(TransferSlipTable.Loose::way, LinkedHashMap::new, Collectors.toList()))
                .forEach((way, ones) -> made.add(make(way, ones, by, at)));
        return Decision.granted(made);
    }

    /** All at once, so that nobody mends one to be told of the next. */
    private static List<Refusal> faults(Chosen chosen, List<String> codes, List<TransferSlipTable.Loose> offers) {
        var ids = offers.stream().map(TransferSlipTable.Loose::id).toList();
        var known = offers.stream().map(TransferSlipTable.Loose::code).toList();
        var faults = new ArrayList<Refusal>();
        if (!ids.containsAll(chosen.offers()))
            faults.add(Refusal.of("interlink.slip.answered").on("codes"));
        codes.stream()
                .filter(it -> !known.contains(it))
                .forEach(it ->
                        faults.add(Refusal.of("interlink.slip.not-offered", it).on("codes")));
        return faults;
    }

    /** For either end; others find nothing. */
    public Optional<TransferSlip> find(String code, Actor viewer, String permission) {
        return table.find(code, viewer.agenciesWhere(permission));
    }

    /** In the order in which they were offered; authority is asked with {@link #find}. */
    public List<SlipLine> lines(TransferSlip slip) {
        return table.lines(slip.code());
    }

    private TransferSlip make(TransferSlipTable.Way way, List<TransferSlipTable.Loose> offers, Actor by, Instant at) {
        var day = LocalDate.ofInstant(at, LegalClock.ZONE);
        var number = registers.nextFor(way.fromAgency(), Books.TRANSFER_SLIP, day, way.toUnit(), "Phiếu chuyển hồ sơ");
        var code = "%s-%d-%s".formatted(way.fromAgency(), day.getYear(), Registers.four(number));
        var slip = new TransferSlip(
                code, 0, way.fromAgency(), way.fromUnit(), way.toAgency(), way.toUnit(), at, by.username());
        table.add(slip, offers.stream().map(TransferSlipTable.Loose::id).toList());
        return slip;
    }
}
