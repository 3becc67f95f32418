package vn.motcua.interlink;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.NoSuccessor;
import vn.motcua.dossier.TakenOver;
import vn.motcua.dossier.TakesOver;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.Unit;

/** Open offers go over with their dossiers: between the successors, which may be one; it accepts from itself then. */
@Component
class OffersTakenOver implements TakesOver {

    private final OfferTakeoverTable table;

    OffersTakenOver(OfferTakeoverTable table) {
        this.table = table;
    }

    record Lie(Handover offer, Unit from, Unit to) {}

    /** An offer changes only while the step on the way is locked. */
    @Override
    public void lock(List<DossierCode> codes) {}

    @Override
    public List<Moved> takeOver(TakenOver batch) {
        var moved = new ArrayList<Lie>();
        for (var offer : table.open(batch.keepers().keySet())) {
            var keeper = new AgencyCode(Objects.requireNonNull(batch.keepers().get(offer.code())));
            var lie = new Lie(
                    offer,
                    heir(offer.from().unit(), offer.code(), keeper, batch),
                    heir(offer.to().unit(), offer.code(), keeper, batch));
            if (!lie.from().code().equals(offer.from().unit())
                    || !lie.to().code().equals(offer.to().unit())) moved.add(lie);
        }
        table.takeOver(batch.reform(), moved);
        return moved.stream().flatMap(OffersTakenOver::parties).toList();
    }

    @Override
    public List<Moved> giveBack(long reform, List<DossierCode> codes) {
        table.giveBack(reform, codes);
        return List.of();
    }

    private static Stream<Moved> parties(Lie lie) {
        return Stream.of(lie.from(), lie.to())
                .map(it -> new Moved(lie.offer().code(), it.agency().value(), java.util.Map.of()));
    }

    private static Unit heir(String unit, DossierCode code, AgencyCode keeper, TakenOver batch) {
        return batch.agencies().heir(unit, keeper).orElseThrow(() -> new NoSuccessor(code, unit));
    }
}
