package vn.motcua.supplement;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;

/** Who stands at the desk, as typed. */
record ApplicantFields(
        @Nullable String kind,
        @Nullable String name,
        @Nullable String identifier,
        @Nullable String phone,
        @Nullable String address) {

    static final ApplicantFields NONE = new ApplicantFields(null, null, null, null, null);

    static ApplicantFields of(Person it) {
        return new ApplicantFields(it.kind().name(), it.name(), it.identifier(), it.phone(), it.address());
    }

    /** An individual unless another kind is said. */
    String kindOrIndividual() {
        return known().name();
    }

    Person read() {
        return new Person(known(), text(name), text(identifier), orNull(phone), null, orNull(address));
    }

    private RequesterKind known() {
        return Arrays.stream(RequesterKind.values())
                .filter(it -> it.name().equals(kind))
                .findFirst()
                .orElse(RequesterKind.INDIVIDUAL);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }
}
