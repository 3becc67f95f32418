package vn.motcua.dossier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.ReformedAgencies;
import vn.motcua.organisation.Unit;
import vn.motcua.platform.LegalClock;

/**
 * Dossiers that go over to the successors of their agencies by a reform: code, clock, history and promised date stay,
 * who keeps them changes. Authority is the caller's.
 */
@Service
public class Takeovers {

    private final TakeoverQuery query;
    private final TakeoverTable table;
    private final List<TakesOver> rooms;
    private final LegalClock clock;

    Takeovers(TakeoverQuery query, TakeoverTable table, List<TakesOver> rooms, LegalClock clock) {
        this.query = query;
        this.table = table;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** A reform that is being applied: its number, the decision as facts name it, and in whose name it is done. */
    public record By(long reform, String basis, ReformedAgencies agencies, String username, String agency) {}

    /** A dossier that is to go over. {@code keeper}: who keeps it until then; {@code address}: its requester's. */
    public record Going(
            DossierCode code,
            String received,
            Keeper keeper,
            @Nullable String address) {}

    /**
     * Not yet returned or withdrawn ones after that code in which one of those agencies takes part, or of which a room
     * above keeps something for one of them.
     */
    public List<Going> after(String code, Collection<String> agencies, int dossiers) {
        var further = rooms.stream().flatMap(it -> it.further(code, agencies).stream());
        return query.after(code, agencies, further.toList(), dossiers);
    }

    /** Those of these that are not yet returned or withdrawn. */
    public List<Going> find(List<DossierCode> codes) {
        return query.find(codes);
    }

    public Optional<Going> find(DossierCode code) {
        return find(List.of(code)).stream().findFirst();
    }

    /** Brings them over: their rows here and in the rooms above, one fact each. What stands already is left alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<DossierCode> takeOver(By by, Map<DossierCode, String> keepers) {
        if (keepers.isEmpty()) return List.of();
        var batch = new TakenOver(by.reform(), by.agencies(), keepers, clock.instant());
        var moved = byCode(rooms.stream().flatMap(room -> room.takeOver(batch).stream()));
        var written = table.lock(keepers.keySet()).stream()
                .map(it -> over(it, by, batch, moved.getOrDefault(it.code(), List.of())))
                .flatMap(Optional::stream)
                .toList();
        table.write(written);
        return written.stream().map(TakeoverTable.Written::code).toList();
    }

    private Optional<TakeoverTable.Written> over(Dossier it, By by, TakenOver batch, List<TakesOver.Moved> moved) {
        var keeper = keeper(it, batch);
        if (moved.isEmpty() && keeper.equals(it.keeper())) return Optional.empty();
        var body = new HashMap<String, Object>();
        body.put("keeper", keeper.agency());
        body.put("desk", keeper.desk());
        body.put("basis", by.basis());
        body.put("from", by.agencies().name(it.keeper().agency()));
        body.put("to", by.agencies().name(keeper.agency()));
        body.put("legs", legs(moved));
        var fact = Fact.of(DossierFacts.TAKEN_OVER, body);
        var parties = moved.stream().map(TakesOver.Moved::agency).collect(toCollection(TreeSet::new));
        parties.add(keeper.agency());
        return Optional.of(written(it, keeper, fact, by, parties));
    }

    private TakeoverTable.Written written(Dossier it, Keeper keeper, Fact fact, By by, Collection<String> parties) {
        var at = it.notBefore(clock.instant());
        var said = new Said(it.code(), by.username(), by.agency(), at);
        return new TakeoverTable.Written(
                by.reform(), it, keeper, List.copyOf(parties), Links.after(it.head(), said, at, List.of(fact)));
    }

    private static Keeper keeper(Dossier it, TakenOver batch) {
        var agency = batch.keepers().getOrDefault(it.code(), it.keeper().agency());
        var desk = batch.agencies()
                .heir(it.keeper().desk(), new AgencyCode(agency))
                .map(Unit::code)
                .orElseThrow(() -> new NoSuccessor(it.code(), it.keeper().desk()));
        return new Keeper(agency, desk);
    }

    /** How far it has come: dossiers brought over, and brought back. */
    public record Count(int over, int back) {}

    public Count count(long reform) {
        return query.count(reform);
    }

    /** Brought over by that reform, after that code, and not yet back. */
    public List<DossierCode> over(long reform, String after, int dossiers) {
        return query.over(reform, after, dossiers);
    }

    /** The first act after the reform on what it has brought over. */
    public record Act(DossierCode code, String actor, Instant at) {}

    public Optional<Act> firstAct(long reform) {
        return query.firstAct(reform);
    }

    /** Brings them back as they were, one fact each; those on which somebody has acted since stay where they are. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<DossierCode> giveBack(By by, List<DossierCode> codes) {
        if (codes.isEmpty()) return List.of();
        rooms.forEach(room -> room.lock(codes));
        var before = table.before(by.reform(), codes);
        var still = table.lock(codes).stream()
                .filter(it -> isAsBefore(before.get(it.code()), it))
                .toList();
        var back = still.stream().map(Dossier::code).toList();
        if (back.isEmpty()) return back;
        var moved = byCode(rooms.stream().flatMap(room -> room.giveBack(by.reform(), back).stream()));
        table.giveBack(still.stream()
                .map(it -> back(
                        it,
                        Objects.requireNonNull(before.get(it.code())),
                        by,
                        moved.getOrDefault(it.code(), List.of())))
                .toList());
        return back;
    }

    /** Nobody has acted since the reform brought it over. */
    private static boolean isAsBefore(TakeoverTable.@Nullable Before was, Dossier it) {
        return was != null && was.seq() == it.head().seq();
    }

    private TakeoverTable.Written back(Dossier it, TakeoverTable.Before was, By by, List<TakesOver.Moved> moved) {
        var keeper = was.keeper() == null ? it.reception().keeper() : was.keeper();
        var body = new HashMap<String, Object>();
        body.put("keeper", keeper.agency());
        body.put("desk", keeper.desk());
        body.put("basis", by.basis());
        body.put("legs", legs(moved));
        return written(it, keeper, Fact.of(DossierFacts.GIVEN_BACK, body), by, was.admitted());
    }

    private static List<Map<String, Object>> legs(List<TakesOver.Moved> moved) {
        var legs = new ArrayList<Map<String, Object>>();
        moved.forEach(it -> {
            if (!it.leg().isEmpty()) legs.add(it.leg());
        });
        return legs;
    }

    private static Map<DossierCode, List<TakesOver.Moved>> byCode(Stream<TakesOver.Moved> moved) {
        return moved.collect(
                groupingBy(TakesOver.Moved::code, mapping(Function.identity(), java.util.stream.Collectors.toList())));
    }
}
