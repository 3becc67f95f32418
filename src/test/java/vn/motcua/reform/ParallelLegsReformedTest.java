package vn.motcua.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.transaction.AfterTransaction;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Status;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Succession;
import vn.motcua.route.Besides;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/**
 * Of a birth registered in xã Hàm Thuận the police and the insurance work at the same time, when the commune and its
 * police go on in those of xã Hàm Thuận Bắc (a reform made up for this test).
 */
@RoomTest
@Import({Besides.class, Offers.class, Merger.class})
class ParallelLegsReformedTest {

    private static final Reform.Head HEAD = new Reform.Head(
            "Nhập xã Hàm Thuận vào xã Hàm Thuận Bắc",
            "NQ 12/NQ-HĐND",
            LocalDate.of(2026, 2, 20),
            LocalDate.of(2026, 3, 4));

    @Autowired
    Merger merger;

    @Autowired
    Besides besides;

    @Autowired
    Reforms reforms;

    @Autowired
    ReformBatches batches;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Agencies agencies;

    @Autowired
    Town town;

    @AfterTransaction
    void theAgenciesOfTheFilesAloneRemain() {
        agencies.refresh();
    }

    @Test
    void theStepThatWaitsAndThoseItWaitsForGoOnAndJoin() {
        var code = sentToThePoliceAndTheInsurance();
        besides.goes(code, "huu.congan-hamthuan police-check accept");
        var due = dossiers.get(code).times().dueAt();
        applied();
        besides.holds(code);
        assertThat(dossiers.get(code).times().dueAt()).isEqualTo(due);
        assertThat(dossiers.find(code, town.officer("hanh.hamthuanbac"))).isPresent();
        ends(code);
    }

    @Test
    void anOfferOfALegBesideOthersIsAcceptedByTheSuccessor() {
        var code = sentToThePoliceAndTheInsurance();
        applied();
        besides.goes(code, "tin.congan-hamthuanbac police-check accept");
        ends(code);
    }

    private DossierCode sentToThePoliceAndTheInsurance() {
        town.itIs("2026-03-02T08:00");
        var code = besides.brought("H2", "residence", "health-card");
        besides.goes(
                code,
                "lan.hamthuan desk pass-on",
                "huy.hamthuan officer submit",
                "hai.hamthuan leader approve",
                "ngoc.hamthuan clerk number");
        return code;
    }

    private void ends(DossierCode code) {
        besides.goes(
                code,
                "tin.congan-hamthuanbac police-check submit",
                "hung.congan-hamthuanbac police-sign approve",
                "tin.congan-hamthuanbac police-number number",
                "tuyet.bhxh card-check accept",
                "tuyet.bhxh card-check submit",
                "binh.bhxh card-sign approve",
                "hoai.bhxh card-number number",
                "hanh.hamthuanbac returned receive");
        assertThat(dossiers.get(code).status()).isEqualTo(Status.RESOLVED);
    }

    private void applied() {
        var phuoc = town.officer("phuoc.tinh");
        var it = merger.find(Merger.granted(reforms.enter(HEAD, phuoc)));
        var mapping = Mapping.EMPTY.with(List.of(
                new Mapping.Line("XHT", "XHTB", Succession.Kind.MERGE, false),
                new Mapping.Line("XHT.CA", "XHTB.CA", Succession.Kind.MERGE, false)));
        Merger.granted(reforms.change(it, HEAD, mapping, phuoc));
        Merger.granted(reforms.apply(it.id(), phuoc));
        agencies.refresh();
        town.itIs("2026-03-04T07:30");
        while (batches.next(2)) assertThat(merger.find(it.id()).state()).isIn(State.APPLYING, State.APPLIED);
    }
}
