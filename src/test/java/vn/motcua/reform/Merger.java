package vn.motcua.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.organisation.Agencies;
import vn.motcua.town.Town;

/** The reform of 01/07/2025, as Mr Quang of the district prepares it on the last day of the district. */
@TestComponent
final class Merger {

    static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    static final Reform.Head HEAD =
            new Reform.Head("Sắp xếp 17 xã, thị trấn", "NQ 1671/NQ-UBTVQH15", LocalDate.of(2025, 6, 16), DAY);

    private final Reforms reforms;
    private final ReformTable table;
    private final ReformBatches batches;
    private final Agencies agencies;
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Town town;

    Merger(
            Reforms reforms,
            ReformTable table,
            ReformBatches batches,
            Agencies agencies,
            Dossiers dossiers,
            Catalogue catalogue,
            Town town) {
        this.reforms = reforms;
        this.table = table;
        this.batches = batches;
        this.agencies = agencies;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.town = town;
    }

    void itIsTheLastDay() {
        town.itIs("2025-06-30T08:00");
    }

    Actor quang() {
        return town.officer("quang.huyen");
    }

    Reform entered() {
        return find(granted(reforms.enter(HEAD, quang())));
    }

    Reform find(long id) {
        return reforms.newest(anyone()).stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** Mr Quang until the district ends, then Mr Phước of the province. */
    Actor anyone() {
        return town.today().isBefore(DAY) ? quang() : town.officer("phuoc.tinh");
    }

    Reform applied(Reform it) {
        granted(reforms.apply(it.id(), anyone()));
        agencies.refresh();
        town.itIs("2025-07-01T07:30");
        while (batches.next(2)) assertThat(find(it.id()).state()).isIn(State.APPLYING, State.APPLIED);
        return find(it.id());
    }

    Reform takenBack(Reform it) {
        granted(reforms.takeBack(it.id(), anyone()));
        while (batches.next(2)) agencies.refresh();
        agencies.refresh();
        return find(it.id());
    }

    boolean isAnyUnderWay() {
        return table.isAnyUnderWay();
    }

    /** Somebody who lives there brings an errand to that desk. */
    DossierCode brought(String family, String desk, String officer, String address) {
        var version = catalogue.inForce(family, town.today()).orElseThrow();
        var person = new Person(RequesterKind.INDIVIDUAL, "Nguyễn Văn An", "060190123456", "0912345678", null, address);
        var acceptance = new Acceptance(version, null, desk, Channel.IN_PERSON, person, null, null, "", null);
        return granted(dossiers.accept(acceptance, town.officer(officer)).map(AcceptedDossier::code));
    }

    static <T> T granted(Decision<T> decision) {
        return switch (decision) {
            case Granted<T>(var it) -> it;
            case Refused<T>(var reasons) -> throw new AssertionError(reasons.toString());
        };
    }

    static List<String> refused(Decision<?> decision) {
        return switch (decision) {
            case Granted<?> _ -> List.of();
            case Refused<?>(var reasons) -> reasons.stream().map(Refusal::key).toList();
        };
    }

    static Map<String, String> units(Mapping it) {
        var units = new java.util.TreeMap<String, String>();
        it.units().forEach(line -> units.merge(line.from(), line.to(), (one, other) -> one + " " + other));
        return units;
    }
}
