package vn.motcua.acts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.dossier.Successor;

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

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final PersonForm NOBODY = new PersonForm("", "", "", "", "");

    static ReplacementForm fresh(long version, String onceKey) {
        return new ReplacementForm(version, "", "", RequesterKind.INDIVIDUAL.name(), NOBODY, "", "", "", onceKey);
    }

    /** No version named: none fits. */
    Asked asked(DossierCode code) {
        return new Asked(code, version == null ? -1 : version, reason == null ? "" : reason);
    }

    Successor successor() {
        var person = (requester == null ? NOBODY : requester).over(new Person(kindOf(), "", "", null, null, null));
        var proof = new Successor.Proof(named(Successor.Paper.values(), paper), number == null ? "" : number, day());
        return new Successor(person, named(Successor.Ground.values(), ground), proof);
    }

    private RequesterKind kindOf() {
        var known = named(RequesterKind.values(), kind);
        return known == null ? RequesterKind.INDIVIDUAL : known;
    }

    private @Nullable LocalDate day() {
        try {
            return date == null || date.isBlank() ? null : LocalDate.parse(date.strip(), DAY);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E named(E[] all, @Nullable String name) {
        return Arrays.stream(all)
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
