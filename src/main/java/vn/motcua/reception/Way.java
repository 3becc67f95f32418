package vn.motcua.reception;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Bundle;
import vn.motcua.catalogue.LegTemplate;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.Boundaries;
import vn.motcua.dossier.Boundaries.Competent;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Desks;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;
import vn.motcua.platform.LegalClock;
import vn.motcua.reception.OwnDesks.Desk;

/**
 * Where a matter may lie that this desk receives, which place is chosen, who would decide, and by whose hands the
 * dossier would go; why it would not be received, if so. No places: only the desk's own is meant.
 */
record Way(
        List<Agency> places,
        String place,
        String decides,
        List<String> stops,
        boolean elsewhere,
        List<Refusal> problems) {

    boolean isAsked() {
        return !places.isEmpty();
    }

    @Component
    static class Maker {

        private final Boundaries boundaries;
        private final Agencies agencies;
        private final LegalClock clock;

        Maker(Boundaries boundaries, Agencies agencies, LegalClock clock) {
            this.boundaries = boundaries;
            this.agencies = agencies;
            this.clock = clock;
        }

        /** {@code typed}: empty where nothing was chosen yet, which is a commune's own place. */
        Way of(ProcedureVersion version, @Nullable String variant, Desk desk, String typed) {
            var today = clock.today();
            var here = desk.agency().code();
            var places = boundaries.places(version, here, today);
            var place = typed.isEmpty() && desk.agency().level() == AgencyLevel.COMMUNE ? here.value() : typed;
            if (places.isEmpty() && typed.isEmpty()) return new Way(places, "", "", List.of(), false, List.of());
            if (place.isEmpty()) return new Way(places, place, "", List.of(), false, List.of());
            return switch (boundaries.competent(version, here, place, today)) {
                case Refused<Competent>(var no) -> new Way(places, place, "", List.of(), false, no);
                case Granted<Competent>(var it) ->
                    new Way(
                            places,
                            place,
                            it.agency().name(),
                            stops(it, variant, here, today),
                            it.isElsewhere(),
                            List.of());
            };
        }

        /** The agencies of the legs opened for what is chosen, each once for as long as it has the dossier. */
        private List<String> stops(Competent it, @Nullable String variant, AgencyCode here, LocalDate today) {
            var desks = new Desks(here, it.agency().code(), here);
            var stops = new ArrayList<String>();
            for (var leg : it.version().route().legs()) {
                if (!Bundle.isOpened(leg, variant)) continue;
                var name = agencies.resolve(leg.agency(), entry(it, leg), desks, today)
                        .map(Unit::agency)
                        .map(agency -> agencies.asOf(agency, today).name())
                        .orElse(leg.name());
                if (stops.isEmpty() || !stops.getLast().equals(name)) stops.add(name);
            }
            return stops;
        }

        private static UnitKind entry(Competent it, LegTemplate leg) {
            return it.version().route().entry(leg.key()).unit();
        }
    }
}
