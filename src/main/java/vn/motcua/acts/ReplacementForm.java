package vn.motcua.acts;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.dossier.Successor;
import vn.motcua.platform.Typed;

/** Who goes on in the requester's place and what proves it, as typed or sent. {@code date}: 2011-07-01. */
record ReplacementForm(
        @Nullable Long version,
        @Nullable String reason,
        @Nullable String ground,
        @Nullable String kind,
        @Nullable PersonForm requester,
        @Nullable String paper,
        @Nullable String number,
        @Nullable String date,
        @Nullable String onceKey) {

    private static final PersonForm NOBODY = new PersonForm("", "", "", "", "");

    static ReplacementForm fresh(long version, String onceKey) {
        return new ReplacementForm(version, "", "", RequesterKind.INDIVIDUAL.name(), NOBODY, "", "", "", onceKey);
    }

    /** No version named: none fits. */
    Asked asked(DossierCode code) {
        return new Asked(code, version == null ? -1 : version, Typed.text(reason));
    }

    Successor successor() {
        var person = (requester == null ? NOBODY : requester).over(new Person(kindOf(), "", "", null, null, null));
        var proof = new Successor.Proof(
                Typed.constant(Successor.Paper.values(), paper), Typed.text(number), Typed.day(date));
        return new Successor(person, Typed.constant(Successor.Ground.values(), ground), proof);
    }

    private RequesterKind kindOf() {
        var known = Typed.constant(RequesterKind.values(), kind);
        return known == null ? RequesterKind.INDIVIDUAL : known;
    }
}
