package vn.motcua.interlink;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Stale;

/**
 * Several offers accepted at once, each in a transaction of its own: one that may not be does not stop the others. What
 * is more than one go takes is told, for its papers lie on the same pile.
 */
@Component
class BatchAnswers {

    private final Handovers handovers;
    private final TransferSlipTable table;
    private final ScannedSlips slips;

    BatchAnswers(Handovers handovers, TransferSlipTable table, ScannedSlips slips) {
        this.handovers = handovers;
        this.table = table;
        this.slips = slips;
    }

    /** {@code code}: of the dossier, or what was scanned; {@code problems} empty: accepted. */
    record Result(String code, List<Refusal> problems) {}

    List<Result> accept(List<Long> offers, Actor me) {
        var results = new ArrayList<Result>();
        for (var id : offers.stream().distinct().toList())
            results.add(results.size() < ScannedCodes.CODES_MAX ? accept(id, "", me) : tooMany(""));
        return results;
    }

    /** What was scanned and is offered to none of this officer's units is told. */
    List<Result> acceptScanned(List<String> scanned, Actor me) {
        var units = me.unitsWhere(Inbox.ANSWER);
        var codes = slips.codes(scanned, serials -> table.arriving(units, serials));
        var taken = codes.stream().limit(ScannedCodes.CODES_MAX).toList();
        var offered = table.offeredTo(units, taken);
        var results = new ArrayList<Result>();
        for (var code : taken) {
            var mine = offered.stream().filter(it -> it.code().equals(code)).toList();
            mine.forEach(it -> results.add(accept(it.id(), code, me)));
            if (mine.isEmpty()) results.add(new Result(code, List.of(Refusal.of("interlink.scan.not-offered"))));
        }
        codes.stream().skip(taken.size()).map(BatchAnswers::tooMany).forEach(results::add);
        return results;
    }

    private static Result tooMany(String scanned) {
        return new Result(scanned, List.of(Refusal.of("interlink.slip.too-many", ScannedCodes.CODES_MAX)));
    }

    private Result accept(long id, String scanned, Actor me) {
        try {
            return switch (handovers.accept(new HandoverId(id), me)) {
                case Granted<DossierCode>(var code) -> new Result(code.value(), List.of());
                case Refused<DossierCode>(var reasons) -> new Result(scanned, reasons);
            };
        } catch (Stale stale) {
            return new Result(scanned, List.of(stale.reason()));
        } catch (NotFound gone) {
            return new Result(scanned, List.of(Refusal.of("interlink.gone")));
        }
    }
}
