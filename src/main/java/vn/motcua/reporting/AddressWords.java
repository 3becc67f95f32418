package vn.motcua.reporting;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;
import vn.motcua.statistics.Grouping;
import vn.motcua.statistics.ReportPeriod;

/** Says in words what an address of a report asks for, without asking. */
@Component
class AddressWords {

    private final LineNames names;
    private final Agencies agencies;
    private final LegalClock clock;

    AddressWords(LineNames names, Agencies agencies, LegalClock clock) {
        this.names = names;
        this.agencies = agencies;
        this.clock = clock;
    }

    String title(ReportAddress address) {
        return address.isOperational()
                ? Words.t("reporting.report." + address.key())
                : Words.t("reporting.form." + address.key());
    }

    String filter(ReportAddress address) {
        var it = ReportFilter.parse(address.query());
        var parts = new ArrayList<String>();
        parts.add(period(it.period()));
        parts.add(agency(it.agency()));
        if (it.field() != null) parts.add(names.of(Grouping.FIELD, it.field(), clock.today()));
        if (it.procedure() != null) parts.add(names.of(Grouping.PROCEDURE, it.procedure(), clock.today()));
        if (it.channel() != null) parts.add(Words.t("dossier.channel." + it.channel()));
        return String.join(" · ", parts);
    }

    private static String period(@Nullable String typed) {
        var moving = MovingPeriod.typed(typed);
        if (moving != null || typed == null) return moving == null ? "" : moving.words();
        return ReportPeriod.parse(typed).map(ReportPeriod::words).orElse(typed);
    }

    private String agency(@Nullable String code) {
        if (code == null || code.isBlank()) return Words.t("reporting.all-agencies");
        return agencies.asOf(new AgencyCode(code), clock.today()).name();
    }
}
