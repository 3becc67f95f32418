package vn.motcua.route;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.dossier.Appointments;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Incident;
import vn.motcua.dossier.Pauses;
import vn.motcua.dossier.Reopenings;
import vn.motcua.dossier.Stops;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refused;
import vn.motcua.supplement.Answered;
import vn.motcua.supplement.Contact;
import vn.motcua.supplement.Supplements;
import vn.motcua.supplement.Wanted;
import vn.motcua.town.Town;

/** Acts on a dossier as a whole, for tests that play them between acts on its steps. */
@TestComponent
final class ClockActs {

    private final Town town;
    private final Dossiers dossiers;
    private final Pauses pauses;
    private final Stops stops;
    private final Appointments appointments;
    private final Reopenings reopenings;
    private final Supplements supplements;

    ClockActs(
            Town town,
            Dossiers dossiers,
            Pauses pauses,
            Stops stops,
            Appointments appointments,
            Reopenings reopenings,
            Supplements supplements) {
        this.town = town;
        this.dossiers = dossiers;
        this.pauses = pauses;
        this.stops = stops;
        this.appointments = appointments;
        this.reopenings = reopenings;
        this.supplements = supplements;
    }

    void pause(DossierCode code, String officer) {
        granted(pauses.pause(asked(code), LegalGround.Kind.EXPERTISE, town.officer(officer)));
    }

    void resume(DossierCode code, String officer) {
        granted(pauses.resume(asked(code), town.officer(officer)));
    }

    void withdraw(DossierCode code, String officer) {
        granted(stops.withdraw(asked(code), town.officer(officer)));
    }

    /** The citizen is to sign what is not signed yet. */
    void ask(DossierCode code, String officer) {
        var wanted = List.of(new Wanted("items[0]", null, "Ký và ghi ngày vào tờ khai", "Thông tư 1"));
        var contact = new Contact(town.officer(officer).name(), "0252 3865 001");
        granted(supplements.issue(asked(code), wanted, contact, town.officer(officer)));
    }

    void answer(DossierCode code, String officer) {
        var signed = List.of(new Answered("items[0]", 1, null, null, ""));
        granted(supplements.receive(asked(code), signed, town.officer(officer)));
    }

    void oblige(DossierCode code, String officer) {
        granted(pauses.oblige(asked(code), town.officer(officer)));
    }

    void discharge(DossierCode code, String officer) {
        granted(pauses.discharge(asked(code), town.officer(officer)));
    }

    void stop(DossierCode code, String officer) {
        granted(stops.stop(asked(code), Stops.Ground.DISPUTE, town.officer(officer)));
    }

    void goOn(DossierCode code, String officer) {
        granted(stops.goOn(asked(code), town.officer(officer)));
    }

    void reappoint(DossierCode code, LocalDate day, String officer) {
        granted(appointments.reappoint(asked(code), day, town.officer(officer)));
    }

    void reopen(DossierCode code, String officer) {
        reopen(code, null, officer);
    }

    /** Of several results that of one leg. */
    void reopen(DossierCode code, @Nullable Integer leg, String officer) {
        var wrong = new Reopenings.Wrong(Incident.Fault.COORDINATING, leg);
        granted(reopenings.reopen(asked(code), wrong, town.officer(officer)));
    }

    private Asked asked(DossierCode code) {
        return new Asked(code, dossiers.get(code).version(), "Theo quy định");
    }

    private static void granted(Decision<?> decision) {
        if (decision instanceof Refused<?>(var reasons)) throw new AssertionError(reasons);
    }
}
