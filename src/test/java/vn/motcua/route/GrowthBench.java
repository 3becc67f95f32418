package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.kernel.Granted;
import vn.motcua.town.ManyDossiers;
import vn.motcua.town.Ratios;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** A step costs the same in a district of ten thousand dossiers and of a million. One officer, one after the other. */
@RoomTest
@Import({Errand.class, Offers.class})
@Tag("bench")
class GrowthBench {

    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;
    private static final int STEPS = 1_000;
    private static final double GROWTH_MAX = 1.3;

    @RegisterExtension
    final Ratios ratios = new Ratios(GrowthBench.class);

    @Autowired
    Errand errand;

    @Autowired
    Routes routes;

    @Autowired
    Town town;

    @Autowired
    JdbcClient sql;

    @Test
    void aStepCostsTheSameAmongAMillionDossiers() {
        var many = new ManyDossiers(sql);
        many.fill(0, FEW - 1);
        for (int warmUp = 0; warmUp < 5; warmUp++) taken();
        var few = taken();
        many.fill(FEW, MANY - 1);
        taken();
        ratios.atMost(GROWTH_MAX, "a step among 1,000,000 / among 10,000", taken(), few, "µs");
    }

    private double taken() {
        var lan = town.officer("lan.malam");
        var steps = new ArrayList<StepId>();
        for (int dossier = 0; dossier < STEPS; dossier++) steps.add(errand.step(errand.brought("H7")));
        var next = steps.iterator();
        return Ratios.p50(() -> assertThat(routes.complete(next.next(), 0, "pass-on", null, lan))
                .isInstanceOf(Granted.class));
    }
}
