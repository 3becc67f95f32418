package vn.motcua.route;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.StepOutcome;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.ResultDocument;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Stale;
import vn.motcua.registry.Registers;

/** The end of handling: the result with its number and signer lies at the desk, and the dossier is resolved. */
@Component
class Conclusion {

    /** A refusal is a notice (thông báo), numbered in its own book, never in that of the certificates ◊. */
    private static final String REFUSAL_SYMBOL = "TB-UBND";

    private final StepHistoryTable history;
    private final Itinerary itinerary;
    private final Passage passage;
    private final Registers registers;
    private final Dossiers dossiers;

    Conclusion(StepHistoryTable history, Itinerary itinerary, Passage passage, Registers registers, Dossiers dossiers) {
        this.history = history;
        this.itinerary = itinerary;
        this.passage = passage;
        this.registers = registers;
        this.dossiers = dossiers;
    }

    /**
     * The number that ending this step gives the result ({@code 12/QĐ-UBND}); null where none is given. A result that
     * was sent back after numbering keeps its number, so that the book has no gap.
     */
    @Nullable
    String number(Act act) {
        var result = act.version().contents().result();
        if (!act.step().place().isOf(StepKind.NUMBERING) || !result.numbered()) return null;
        var refuses = itinerary.map(act.version().id()).end(act.template().key()) == StepOutcome.End.REFUSED;
        var symbol = refuses ? REFUSAL_SYMBOL : result.symbol();
        var agency = act.step().place().agency();
        var name = act.version().name();
        return Registers.signed(registers.once(agency, symbol, act.day(), act.code(), name), symbol);
    }

    Decision<DossierCode> conclude(Act act, Ending ending) {
        var outcome =
                Outcome.valueOf(Objects.requireNonNull(ending.outcome().end()).name());
        var numbered = act.version().contents().result().numbered();
        var number = number(act);
        var result = numbered ? result(act, number) : null;
        if (numbered && result == null && outcome != Outcome.REFUSED)
            return Decision.refused(Refusal.of("route.complete.no-number"));
        var done = passage.finished(
                        act.step(), act.by(), act.at(), ending.outcome().key(), ending.note())
                .numbered(number);
        passage.close(done, act.by());
        return switch (dossiers.resolve(act.code(), outcome, result, act.by(), act.at())) {
            case Granted<?> _ -> Decision.granted(act.code());
            // Changed between reading and writing: nothing of this act stays.
            case Refused<?>(var reasons) -> throw new Stale(reasons.getFirst(), "/dossiers/" + act.code());
        };
    }

    private @Nullable ResultDocument result(Act act, @Nullable String numberedNow) {
        if (numberedNow != null)
            return new ResultDocument(
                    numberedNow,
                    act.day(),
                    act.step().place().agency(),
                    act.by().name());
        return history.numbered(act.code())
                .map(it -> new ResultDocument(
                        it.number(),
                        LocalDate.ofInstant(it.closedAt(), LegalClock.ZONE),
                        it.agency(),
                        it.signer() == null ? "" : it.signer()))
                .orElse(null);
    }
}
