package vn.motcua.exchange;

import java.util.List;
import java.util.Set;
import vn.motcua.identity.Signing;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Duty;

/**
 * Who acts here for an agency that works elsewhere: its system, or an officer who enters what came on paper. Never for
 * another agency than the one named, and in one unit of it. Pure.
 */
final class Relay {

    private static final Set<String> ALLOWED = Set.of(
            Seats.RELAY,
            "DOSSIER_VIEW",
            "DOSSIER_ACCEPT",
            "DOSSIER_BACKDATE",
            "DOSSIER_WITHDRAW",
            "DOSSIER_STOP",
            "HANDOVER_VIEW",
            "HANDOVER_ANSWER",
            "TASK_VIEW",
            "TASK_WORK",
            Signing.ELSEWHERE);

    static final String AT_DESK = "RECEPTIONIST";

    private Relay() {}

    static Actor of(Partner partner, String officer, String unit, String role) {
        return at(new Actor(partner.name().account(), officer, List.of()), unit, role);
    }

    /** For the agency as a whole, in none of its units. */
    static Actor of(Partner partner, Wire.Ender by) {
        var duty = new Duty(by.agency(), by.agency(), AT_DESK, ALLOWED);
        return new Actor(partner.name().account(), by.officer(), List.of(duty));
    }

    static Actor at(Actor who, String unit, String role) {
        var agency = unit.substring(0, unit.indexOf('/'));
        return new Actor(who.username(), who.name(), List.of(new Duty(agency, unit, role, ALLOWED)));
    }
}
