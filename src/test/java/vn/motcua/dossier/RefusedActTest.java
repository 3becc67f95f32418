package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Applications.granted;
import static vn.motcua.dossier.Applications.held;
import static vn.motcua.dossier.Applications.refused;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Duty;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** An act that is refused leaves a dossier at Ma Lâm as it was. */
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
    Holds holds;

    @Autowired
    Town town;

    private final Actor officer = Applications.officer(
            "HTB.01", Town.DESK_OF_MA_LAM, Permissions.VIEW, Permissions.ACCEPT, Permissions.STOP, Permissions.PAUSE);

    @Test
    void aResumptionThatIsRefusedLeavesTheClockStandingStill() {
        var code = granted(dossiers.accept(Applications.correction(catalogue, town), officer))
                .code();
        town.itIs("2011-07-04T07:30");
        granted(stops.stop(asked(code), Stops.Ground.DISPUTE, town.officer("hung.malam")));
        var stopped = dossiers.clock(code).ledger();
        assertThat(refused(pauses.resume(asked(code), officer))).containsExactly("dossier.not-now.STOPPED");
        town.itIs("2011-07-06T07:30");
        assertThat(dossiers.clock(code).ledger()).isEqualTo(stopped);
    }

    @Test
    void nobodyIsStoppedForNotAnsweringWhatWasNotAsked() {
        var code = granted(dossiers.accept(Applications.correction(catalogue, town), officer))
                .code();
        // What only an agency's own system knows, an officer of ours cannot claim.
        var here = new Actor(
                officer.username(),
                officer.name(),
                List.of(new Duty("HTB.01", Town.DESK_OF_MA_LAM, "ANY", Set.of(Permissions.VIEW, Permissions.STOP))));
        assertThat(refused(stops.stop(asked(code), Stops.Ground.NO_ANSWER, here)))
                .containsExactly("dossier.stop.nothing-asked");
        granted(pauses.await(held(holds, asked(code), officer), 1));
        granted(stops.stop(asked(code), Stops.Ground.NO_ANSWER, officer));
    }

    private Asked asked(DossierCode code) {
        return new Asked(code, dossiers.get(code).version(), "Có đơn tranh chấp");
    }
}
