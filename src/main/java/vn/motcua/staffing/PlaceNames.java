package vn.motcua.staffing;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.Unit;

/** Agencies and units in words. */
@Component
class PlaceNames {

    private final Agencies agencies;

    PlaceNames(Agencies agencies) {
        this.agencies = agencies;
    }

    String agency(String code, LocalDate on) {
        return agencies.find(new AgencyCode(code), on).map(Agency::name).orElse(code);
    }

    String unit(String code) {
        return agencies.unit(code).map(Unit::name).orElse(code);
    }

    String full(String unit, LocalDate on) {
        return unit(unit) + ", " + agency(unit.substring(0, unit.indexOf('/')), on);
    }
}
