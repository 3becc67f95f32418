package vn.motcua.slips;

import static vn.motcua.platform.Words.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.platform.LegalClock;

/** Dates that a change of the calendar moved, or would have made earlier: form 06 must say why a date is another. */
@Component
class ControlDays {

    private static final Map<String, String> WORDS = Map.of(
            "dossier.recomputed", "slips.control.calendar.moved",
            "dossier.date-kept", "slips.control.calendar.kept");

    private final PaperNames names;

    ControlDays(PaperNames names) {
        this.names = names;
    }

    List<ControlPage.Told> of(List<TimelineEntry> facts) {
        return facts.stream()
                .filter(it -> WORDS.containsKey(it.kind()))
                .map(this::told)
                .toList();
    }

    private ControlPage.Told told(TimelineEntry it) {
        var agency = names.agency(it.agency(), LocalDate.ofInstant(it.at(), LegalClock.ZONE));
        var words = t(
                WORDS.getOrDefault(it.kind(), ""),
                PaperDate.moment(it.at()),
                String.valueOf(it.body().get("basis")),
                moment(it, "promised"),
                moment(it, "reckoned"),
                moment(it, "until"),
                t("slips.control.who", names.officer(it), agency));
        return new ControlPage.Told(it.at(), "slips.control.calendar", words);
    }

    private static String moment(TimelineEntry it, String name) {
        return PaperDate.moment(Instant.parse(String.valueOf(it.body().get(name))));
    }
}
