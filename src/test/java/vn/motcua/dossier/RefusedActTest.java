package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Applications.granted;
import static vn.motcua.dossier.Applications.refused;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.calendar.LedgerKind;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** An act that is refused leaves a correction at Ma Lâm as it was. */
@RoomTest
class RefusedActTest {

    @Autowired
    Dossiers dossiers;

    @Autowired
    Pauses pauses;

    @Autowired
    Stops stops;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Town town;

    @Test
    void aResumptionThatIsRefusedLeavesTheClockStandingStill() {
        var officer = Applications.officer(
                "HTB.01", Town.DESK_OF_MA_LAM, Permissions.ACCEPT, Permissions.STOP, Permissions.PAUSE);
        var code = granted(dossiers.accept(Applications.correction(catalogue, town), officer))
                .code();
        town.itIs("2011-07-04T07:30");
        granted(stops.stop(asked(code), Stops.Ground.DISPUTE, town.officer("hung.malam")));
        assertThat(refused(pauses.resume(asked(code), officer))).containsExactly("dossier.not-now.STOPPED");
        town.itIs("2011-07-06T07:30");
        assertThat(dossiers.clock(code).ledger())
                .anyMatch(it -> it.kind() == LedgerKind.PAUSE && it.to().equals(town.now()));
    }

    private Asked asked(DossierCode code) {
        return new Asked(code, dossiers.get(code).version(), "Có đơn tranh chấp");
    }
}
