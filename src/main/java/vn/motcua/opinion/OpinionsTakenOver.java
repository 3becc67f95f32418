package vn.motcua.opinion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.NoSuccessor;
import vn.motcua.dossier.TakenOver;
import vn.motcua.dossier.TakesOver;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.ReformedAgencies;
import vn.motcua.organisation.Unit;

/**
 * Opinions that may still come go over with their dossiers: asked by the unit in which the asker's work goes on, of the
 * one in which that of the asked goes on, for the desk of who keeps the dossier. Deadlines and the names on paper stay.
 */
@Component
class OpinionsTakenOver implements TakesOver {

    private final OpinionTakeoverTable table;

    OpinionsTakenOver(OpinionTakeoverTable table) {
        this.table = table;
    }

    /** {@code addressee}: none for a body without accounts. */
    record Lie(
            OpinionRequest request,
            Unit asker,
            String desk,
            @Nullable String addressee) {
        boolean changes() {
            return !asker.code().equals(request.asker().unit())
                    || !desk.equals(request.asker().desk())
                    || !Objects.equals(addressee, request.to().key());
        }
    }

    /** Whoever is asked need not take part in the dossier. */
    @Override
    public List<DossierCode> further(String after, Collection<String> agencies) {
        return table.asked(after, agencies);
    }

    /** A request changes only while its dossier is locked. */
    @Override
    public void lock(List<DossierCode> codes) {}

    @Override
    public List<Moved> takeOver(TakenOver batch) {
        var moved = new ArrayList<Lie>();
        for (var it : table.open(batch.keepers().keySet())) {
            var lie = lie(it, batch);
            if (lie.changes()) moved.add(lie);
        }
        table.takeOver(batch.reform(), moved);
        return moved.stream()
                .map(it -> new Moved(it.request().code(), it.asker().agency().value(), Map.of()))
                .toList();
    }

    @Override
    public List<Moved> giveBack(long reform, List<DossierCode> codes) {
        table.giveBack(reform, codes);
        return List.of();
    }

    private static Lie lie(OpinionRequest it, TakenOver batch) {
        var keeper = new AgencyCode(Objects.requireNonNull(batch.keepers().get(it.code())));
        var key = it.to().key();
        var desk = isThere(it.asker().desk(), batch) ? it.asker().desk() : keeper.value();
        return new Lie(
                it,
                heir(it.asker().unit(), it, keeper, batch),
                desk,
                key == null ? null : addressee(key, it, keeper, batch));
    }

    /** A unit by where its work goes on; an agency as itself, its one heir, or who keeps the dossier. */
    private static String addressee(String key, OpinionRequest it, AgencyCode keeper, TakenOver batch) {
        if (key.contains("/")) return heir(key, it, keeper, batch).code();
        return Optional.of(batch.agencies().heir(new AgencyCode(key)))
                .filter(heir -> isThere(heir.value(), batch))
                .orElse(keeper)
                .value();
    }

    private static boolean isThere(String agency, TakenOver batch) {
        ReformedAgencies agencies = batch.agencies();
        return agencies.find(new AgencyCode(agency)).isPresent();
    }

    private static Unit heir(String unit, OpinionRequest it, AgencyCode keeper, TakenOver batch) {
        return batch.agencies().heir(unit, keeper).orElseThrow(() -> new NoSuccessor(it.code(), unit));
    }
}
