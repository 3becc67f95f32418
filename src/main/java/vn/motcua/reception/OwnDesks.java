package vn.motcua.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;

/** The desks at which an officer holds a post: nobody receives at another's. */
@Component
class OwnDesks {

    private final Agencies agencies;

    OwnDesks(Agencies agencies) {
        this.agencies = agencies;
    }

    record Desk(Unit unit, Agency agency) {
        String code() {
            return unit.code();
        }

        String name() {
            return unit.name() + " – " + agency.name();
        }
    }

    List<Desk> of(Actor officer, String permission, LocalDate on) {
        return officer.duties().stream()
                .filter(duty -> duty.permissions().contains(permission))
                .map(duty -> agencies.unit(duty.unit()))
                .flatMap(Optional::stream)
                .filter(unit -> unit.kind() == UnitKind.DESK)
                .distinct()
                .map(unit -> new Desk(unit, agencies.get(unit.agency(), on)))
                .toList();
    }

    Optional<Desk> find(String code, Actor officer, String permission, LocalDate on) {
        return of(officer, permission, on).stream()
                .filter(desk -> desk.code().equals(code))
                .findFirst();
    }
}
