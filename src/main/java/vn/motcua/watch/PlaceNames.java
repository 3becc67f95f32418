package vn.motcua.watch;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Unit;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/** Words for where a dossier is. */
@Component
class PlaceNames {

    static final String HANDOVER = "HANDOVER";

    /** Back from another agency, to be sent there again. */
    static final String RESEND = "RESEND";

    private final Catalogue catalogue;
    private final Agencies agencies;
    private final LegalClock clock;

    PlaceNames(Catalogue catalogue, Agencies agencies, LegalClock clock) {
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.clock = clock;
    }

    String step(long procedure, String step, String kind) {
        var name = catalogue.version(procedure).route().step(step).name();
        return switch (kind) {
            case HANDOVER -> Words.t("watch.on-the-way", name);
            case RESEND -> Words.t("watch.to-resend", name);
            default -> name;
        };
    }

    /** While nobody has it, its unit does. */
    String unit(String code) {
        var on = clock.today();
        return agencies.unit(code).map(it -> fullName(it, on)).orElse(code);
    }

    private String fullName(Unit unit, LocalDate on) {
        return unit.name() + ", " + agencies.get(unit.agency(), on).name();
    }
}
