package vn.motcua.supplement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.Boundaries;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;

/** Whether something may be told at a desk: by an officer of it, about a procedure in force, items with their basis. */
@Component
class GuidanceRules {

    private static final int CONTACT_LENGTH_MAX = 100;

    private final Agencies agencies;
    private final Catalogue catalogue;
    private final Boundaries boundaries;

    GuidanceRules(Agencies agencies, Catalogue catalogue, Boundaries boundaries) {
        this.boundaries = boundaries;
        this.agencies = agencies;
        this.catalogue = catalogue;
    }

    /** What may be told, ready to be written. */
    record Ready(GuidanceDraft draft, Unit desk, ProcedureVersion version, List<Item> items) {
        String agency() {
            return desk.agency().value();
        }
    }

    /** The desks at which an officer sends requests about dossiers that these desks receive. */
    List<Unit> desks(ProcedureVersion version, Actor officer, LocalDate today) {
        return desks(officer).stream()
                .filter(it -> boundaries.isReceived(version, it.agency(), today))
                .toList();
    }

    List<Unit> desks(Actor officer) {
        return officer.duties().stream()
                .filter(it -> it.permissions().contains(Permissions.ISSUE))
                .flatMap(it -> agencies.unit(it.unit()).stream())
                .filter(it -> it.kind() == UnitKind.DESK)
                .distinct()
                .toList();
    }

    Decision<Ready> check(GuidanceDraft draft, Actor by, LocalDate today) {
        var faults = new ArrayList<>(draft.faults());
        var version = catalogue.inForce(draft.procedure(), today);
        var desk = version.flatMap(it -> desks(it, by, today).stream()
                .filter(unit -> unit.code().equals(draft.desk()))
                .findFirst());
        if (version.isPresent() && desk.isEmpty())
            faults.add(Refusal.of("supplement.guidance.desk").on("desk"));
        if (version.isEmpty()) faults.add(Refusal.of("supplement.guidance.procedure"));
        contact(draft.contact()).ifPresent(faults::add);
        if (AskingRules.reason(draft.reason()) instanceof Refused<String>(var no)) faults.addAll(no);
        if (desk.isEmpty() || version.isEmpty()) return new Refused<>(faults);
        return switch (AskingRules.items(draft.wanted(), version.get(), Set.of())) {
            case Refused<List<Item>>(var no) -> {
                faults.addAll(no);
                yield new Refused<>(faults);
            }
            case Granted<List<Item>>(var items) ->
                faults.isEmpty()
                        ? Decision.granted(new Ready(draft, desk.get(), version.get(), items))
                        : new Refused<>(faults);
        };
    }

    private static Optional<Refusal> contact(Contact it) {
        if (it.name().isEmpty() || it.name().length() > CONTACT_LENGTH_MAX)
            return Optional.of(
                    Refusal.of("supplement.contact", CONTACT_LENGTH_MAX).on("contact"));
        return it.phone().length() > CONTACT_LENGTH_MAX
                ? Optional.of(
                        Refusal.of("supplement.text.long", CONTACT_LENGTH_MAX).on("phone"))
                : Optional.empty();
    }
}
