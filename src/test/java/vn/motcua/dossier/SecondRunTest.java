package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Offices.at;
import static vn.motcua.dossier.Applications.granted;
import static vn.motcua.dossier.Applications.held;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.calendar.LedgerEntry;
import vn.motcua.calendar.LedgerKind;
import vn.motcua.kernel.Actor;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** A lost land certificate brought to Ma Lâm, for which the desk asks for papers. */
@RoomTest
@Import({Errand.class, Offers.class})
class SecondRunTest {

    @Autowired
    Dossiers dossiers;

    @Autowired
    Pauses pauses;

    @Autowired
    Holds holds;

    @Autowired
    Errand errand;

    @Autowired
    Town town;

    /** What was counted before, and what was not, stays in the ledger: it only counts no more (system.md §10). */
    @Test
    void aLimitThatBeganAnewKeepsItsFirstRunInTheLedger() {
        var code = errand.brought("L5");
        town.itIs("2011-07-05T10:00");
        granted(pauses.await(held(holds, asked(code), lan()), 1));
        town.itIs("2011-07-15T09:00");
        granted(pauses.supplemented(held(holds, asked(code), lan()), true));
        var ledger = dossiers.clock(code).ledger();
        assertThat(ledger.getFirst().from())
                .isEqualTo(dossiers.get(code).times().receivedAt());
        assertThat(ledger)
                .extracting(LedgerEntry::kind)
                .startsWith(
                        LedgerKind.RECEIPT_DAY,
                        LedgerKind.WEEKLY_REST,
                        LedgerKind.FORMER_RUN,
                        LedgerKind.PAUSE,
                        LedgerKind.RECEIPT_DAY);
        assertThat(ledger.get(2).reason()).contains("lần tính thứ 1; bổ sung đủ giấy tờ");
        assertThat(ledger.get(3).reason()).contains("chờ người dân bổ sung giấy tờ");
        assertThat(ledger.get(3).to()).isEqualTo(at("2011-07-15T09:00"));
        for (int i = 1; i < ledger.size(); i++)
            assertThat(ledger.get(i).from()).isEqualTo(ledger.get(i - 1).to());
        assertThat(ledger.stream().mapToLong(LedgerEntry::counted).sum()).isEqualTo(30 * 480L);
    }

    /** Nothing of the first run had been counted when papers were asked for, and it is told all the same. */
    @Test
    void aFirstRunOfWhichNothingWasCountedIsToldToo() {
        var code = errand.brought("L5");
        granted(pauses.await(held(holds, asked(code), lan()), 1));
        town.itIs("2011-07-04T09:00");
        granted(pauses.supplemented(held(holds, asked(code), lan()), true));
        var ledger = dossiers.clock(code).ledger();
        assertThat(ledger.getFirst().kind()).isEqualTo(LedgerKind.FORMER_RUN);
        assertThat(ledger.getFirst().reason()).contains("lần tính thứ 1; bổ sung đủ giấy tờ");
        assertThat(ledger.stream().mapToLong(LedgerEntry::counted).sum()).isEqualTo(30 * 480L);
    }

    private Asked asked(DossierCode code) {
        return new Asked(code, dossiers.get(code).version(), "Thiếu giấy tờ");
    }

    private Actor lan() {
        return Applications.officer("HTB.01", Town.DESK_OF_MA_LAM, Permissions.VIEW, Permissions.PAUSE);
    }
}
