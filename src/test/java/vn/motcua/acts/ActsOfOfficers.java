package vn.motcua.acts;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Person;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;

/** For the tests of every room: acts on a dossier with the numbers of their slips, as pages ask for them. */
@Component
public class ActsOfOfficers {

    private final Doing doing;
    private final Correcting correcting;
    private final Dossiers dossiers;

    ActsOfOfficers(Doing doing, Correcting correcting, Dossiers dossiers) {
        this.doing = doing;
        this.correcting = correcting;
        this.dossiers = dossiers;
    }

    /** {@code kind}: {@code PAUSE}, {@code STOP}, {@code REOPEN} and so on. */
    public Decision<DossierCode> act(
            String kind, Asked asked, @Nullable String ground, @Nullable LocalDate day, Actor by) {
        var form = new ActForm(asked.version(), asked.reason(), ground, day, null, null, null, null);
        return doing.act(Kind.valueOf(kind), dossiers.get(asked.code()), form, by);
    }

    /** The requester as it should have been written. */
    public Decision<DossierCode> correct(Asked asked, Person right, Actor by) {
        var person = new PersonForm(right.name(), right.identifier(), right.phone(), null, null);
        var form = new CorrectionForm(asked.version(), asked.reason(), person, null, null, null, Map.of(), null);
        return correcting.correct(dossiers.get(asked.code()), form, by);
    }
}
