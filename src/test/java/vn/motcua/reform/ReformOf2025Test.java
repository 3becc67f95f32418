package vn.motcua.reform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.transaction.AfterTransaction;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.dossier.Keeper;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.Timeline;
import vn.motcua.organisation.Agencies;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.route.WorklistCheck;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** What is open on the evening of 30/06/2025 goes on in the communes of 01/07/2025, and comes to its end there. */
@RoomTest
@Import({Errand.class, Offers.class, Merger.class})
class ReformOf2025Test {

    @Autowired
    Merger merger;

    @Autowired
    Errand errand;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Timeline timeline;

    @Autowired
    FoldedRow row;

    @Autowired
    WorklistCheck check;

    @Autowired
    Agencies agencies;

    @Autowired
    Town town;

    @AfterTransaction
    void theAgenciesOfTheFilesAloneRemain() {
        agencies.refresh();
    }

    @Test
    void theMappingBeginsWithWhatIsKnownOfThatDay() {
        merger.itIsTheLastDay();
        var mapping = merger.entered().mapping();
        assertThat(mapping.old()).hasSize(19).contains("HTB", "HTB.01", "HTB.17", "HTBT");
        assertThat(mapping.whole("HTB.01")).extracting(Mapping.Line::to).containsExactly("XHT");
        assertThat(mapping.whole("HTB"))
                .hasSize(9)
                .filteredOn(Mapping.Line::otherwise)
                .singleElement()
                .satisfies(it -> assertThat(it.to()).isEqualTo("LDG"));
        assertThat(Merger.units(mapping))
                .containsEntry("HTB.01/MC", "XHT/TT")
                .containsEntry("HTB.01/VHXH", "XHT/VHXH")
                .containsEntry("HTB.01/DC", "XHT/KT")
                .containsEntry("HTB/VPDK", "CNDK/DK")
                .containsEntry("HTBT/NV", "TCS/NV");
    }

    @Test
    void aDossierOfMaLamGoesOnInHamThuanWithItsCodeItsDateAndItsHistory() {
        merger.itIsTheLastDay();
        var code = ofMaLam("S1");
        errand.goes(code, "lan.malam pass-on");
        var before = dossiers.get(code);
        var facts = timeline.of(code).size();
        merger.applied(merger.entered());

        var after = dossiers.get(code);
        assertThat(after.code()).isEqualTo(before.code());
        assertThat(after.agency()).isEqualTo("HTB.01");
        assertThat(after.keeper()).isEqualTo(new Keeper("XHT", "XHT/TT"));
        assertThat(after.times().dueAt()).isEqualTo(before.times().dueAt());
        assertThat(row.holders(code)).containsExactly("1 officer XHT/VHXH SPECIALIST ");
        assertThat(timeline.of(code)).hasSize(facts + 1).last().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo("dossier.taken-over");
            assertThat(fact.body())
                    .containsEntry("basis", "NQ 1671/NQ-UBTVQH15 ngày 16/06/2025")
                    .containsEntry("from", "UBND thị trấn Ma Lâm")
                    .containsEntry("to", "UBND xã Hàm Thuận");
        });
        assertThat(dossiers.find(code, town.officer("lan.hamthuan"))).isPresent();
        assertThat(check.violations()).isEmpty();
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void theRouteOfThePilotComesToItsEndInTheNewCommune() {
        merger.itIsTheLastDay();
        var code = ofMaLam("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit", "mai.huyen accept");
        merger.applied(merger.entered());
        assertThat(row.holders(code)).containsExactly("2 district-desk XHT/TT RECEPTIONIST ");
        errand.goes(code, "lan.hamthuan pass-on", "huy.hamthuan assign");
        assertThat(row.holders(code)).containsExactly("2 specialist XHT/TP COMMUNE_OFFICER ");
        errand.goes(code, "huy.hamthuan submit", "huy.hamthuan agree", "hai.hamthuan approve", "ngoc.hamthuan number");
        errand.goes(code, "lan.hamthuan accept", "lan.hamthuan receive");
        assertThat(dossiers.get(code).status()).isEqualTo(Status.RESOLVED);
        row.isWhatTheFactsFoldTo(code);
        assertThat(check.violations()).isEmpty();
    }

    @Test
    void whatTheDistrictReceivedGoesToTheCommuneOfTheAddressAndElseToTheProvince() {
        merger.itIsTheLastDay();
        var hamTri = district("Thôn 3, xã Hàm Trí, huyện Hàm Thuận Bắc");
        var nowhere = district("Số 5 đường 8/4, huyện Hàm Thuận Bắc");
        var two = district("Đất tại xã Hàm Trí và xã Hàm Liêm, huyện Hàm Thuận Bắc");
        merger.applied(merger.entered());
        assertThat(dossiers.get(hamTri).keeper()).isEqualTo(new Keeper("XHTB", "XHTB/TT"));
        assertThat(dossiers.get(nowhere).keeper()).isEqualTo(new Keeper("LDG", "LDG/TT"));
        assertThat(dossiers.get(two).keeper()).isEqualTo(new Keeper("LDG", "LDG/TT"));
    }

    @Test
    void anOfferOnTheWayIsTheSuccessorsAndIsAcceptedThere() {
        merger.itIsTheLastDay();
        var code = ofMaLam("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
        merger.applied(merger.entered());
        errand.goes(code, "lan.hamthuan accept");
        assertThat(row.holders(code)).containsExactly("2 district-desk XHT/TT RECEPTIONIST ");
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void untilSomebodyActsAllOfItIsTakenBack() {
        merger.itIsTheLastDay();
        var code = ofMaLam("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
        var holders = row.holders(code);
        var reform = merger.applied(merger.entered());
        assertThat(merger.takenBack(reform).state()).isEqualTo(State.RETURNED);
        assertThat(dossiers.get(code).keeper()).isEqualTo(new Keeper("HTB.01", "HTB.01/MC"));
        assertThat(row.holders(code)).isEqualTo(holders);
        assertThat(dossiers.find(code, town.officer("lan.hamthuan"))).isEmpty();
        row.isWhatTheFactsFoldTo(code);
    }

    private DossierCode ofMaLam(String family) {
        return merger.brought(family, Town.DESK_OF_MA_LAM, "lan.malam", "Khu phố 1, thị trấn Ma Lâm");
    }

    private DossierCode district(String address) {
        return merger.brought("B1", "HTB/MC", "mai.huyen", address);
    }
}
