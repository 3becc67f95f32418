package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;

/** A stop as it was written before stops for good closed the work: the clock stands still and the steps stay open. */
@TestComponent
public class StoppedAsBefore {

    private static final String GROUND = Stops.Ground.DUPLICATE.name();

    private final ActGate gate;
    private final Standstill standstill;
    private final Dossiers dossiers;

    StoppedAsBefore(ActGate gate, Standstill standstill, Dossiers dossiers) {
        this.gate = gate;
        this.standstill = standstill;
        this.dossiers = dossiers;
    }

    @Transactional
    public void stop(DossierCode code, Actor by) {
        var asked = new Asked(code, dossiers.get(code).version(), "Trùng hồ sơ đã nhận");
        var stopped = gate.open(asked, Permissions.STOP, by).then(act -> {
            var fact = DossierFacts.stands(DossierFacts.STOPPED, Map.of("ground", GROUND), act.reason());
            return standstill.stand(act, Verb.STOP, new Phase.Stopped(act.at(), GROUND), GROUND, fact);
        });
        assertThat(stopped).isInstanceOf(Granted.class);
    }
}
