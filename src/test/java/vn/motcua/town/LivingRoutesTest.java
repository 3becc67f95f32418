package vn.motcua.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.Desks;

/** The part of a route's proof that needs people: wherever a procedure is offered, each of its steps has a taker. */
@RoomTest
class LivingRoutesTest {

    @Autowired
    Catalogue catalogue;

    @Autowired
    Agencies agencies;

    @Autowired
    Accounts accounts;

    @ParameterizedTest
    @ValueSource(strings = {"2011-07-01", "2025-06-30", "2025-07-01", "2026-11-24"})
    void everyStepHasALivingPersonWhereverTheProcedureIsOffered(LocalDate on) {
        var orphans = new ArrayList<String>();
        for (var agency : agencies.all(on))
            for (var version : catalogue.offeredAt(agency.code(), on))
                for (var step : version.route().steps())
                    if (takers(version, step, agency.code(), on).isEmpty())
                        orphans.add(agency.code() + " " + version.code() + " " + step.key());
        assertThat(orphans).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-07-01", "2026-11-24"})
    void whoReceivesADossierNeverHandlesItAlone(LocalDate on) {
        for (var agency : agencies.all(on))
            for (var version : catalogue.offeredAt(agency.code(), on)) {
                var everyone = version.route().steps().stream()
                        .flatMap(step -> takers(version, step, agency.code(), on).stream())
                        .distinct();
                assertThat(everyone.count())
                        .as("%s at %s", version.code(), agency.code())
                        .isGreaterThanOrEqualTo(4);
            }
    }

    private List<String> takers(ProcedureVersion version, StepTemplate step, AgencyCode agency, LocalDate on) {
        var place = version.route().leg(step.leg()).agency();
        return agencies.resolve(place, step.unit(), Desks.of(agency), on)
                .map(unit -> accounts.holders(unit.code(), step.role(), on).stream()
                        .map(account -> account.username())
                        .toList())
                .orElse(List.of());
    }
}
