package vn.motcua.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.opinion.OpinionRequest.Addressee;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;

/** Whom a unit may ask: the other units of its agency, and the other agencies of the day. */
@Component
class Addressees {

    private final Agencies agencies;

    Addressees(Agencies agencies) {
        this.agencies = agencies;
    }

    /** {@code units}: of the asker's own agency; {@code agencies}: all others. */
    record Choices(List<Addressee> units, List<Addressee> agencies) {}

    Choices of(String agency, String unit, LocalDate on) {
        var own = agencies.units(new AgencyCode(agency), on).stream()
                .filter(it ->
                        !it.code().equals(unit) && it.kind() != UnitKind.DESK && it.kind() != UnitKind.CLERK_OFFICE)
                .map(it -> new Addressee(it.code(), it.name(), null))
                .toList();
        var others = agencies.all(on).stream()
                .filter(it -> !it.code().value().equals(agency))
                .map(it -> new Addressee(it.code().value(), it.name(), null))
                .toList();
        return new Choices(own, others);
    }

    /** The one of that code, if it may be asked; as slips name it: a unit together with its agency. */
    Optional<Addressee> find(String key, String agency, String unit, LocalDate on) {
        var choices = of(agency, unit, on);
        return Stream.concat(choices.units().stream().map(it -> inFull(it, agency, on)), choices.agencies().stream())
                .filter(it -> key.equals(it.key()))
                .findFirst();
    }

    /** The days of whoever answers; of the asker where that is nobody of ours. */
    WorkingCalendar calendar(Addressee to, String asker) {
        var key = to.key();
        var owner = key == null
                ? asker
                : agencies.unit(key).map(Unit::agency).map(AgencyCode::value).orElse(key);
        return calendar(owner);
    }

    WorkingCalendar calendar(String agency) {
        return agencies.calendarOf(new AgencyCode(agency));
    }

    /** Of one that began after the question was asked, who has taken it over, the name it has now. */
    String agency(String code, LocalDate on) {
        return agencies.asOf(new AgencyCode(code), on).name();
    }

    String unit(String code, LocalDate on) {
        return agencies.unit(code)
                .map(it -> it.name() + ", " + agency(it.agency().value(), on))
                .orElse(code);
    }

    private Addressee inFull(Addressee unit, String agency, LocalDate on) {
        return new Addressee(unit.key(), unit.name() + ", " + agency(agency, on), null);
    }
}
