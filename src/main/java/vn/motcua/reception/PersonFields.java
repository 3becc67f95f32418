package vn.motcua.reception;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.kernel.Refusal;

/** A person as typed at the counter or sent by another system; what is wrong with it, the dossier says. */
record PersonFields(
        @Nullable String kind,
        @Nullable String name,
        @Nullable String identifier,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {

    static final PersonFields NONE = new PersonFields(null, null, null, null, null, null);

    static PersonFields of(Person it) {
        return new PersonFields(it.kind().name(), it.name(), it.identifier(), it.phone(), it.email(), it.address());
    }

    static PersonFields of(@Nullable PersonFields typed) {
        return typed == null ? NONE : typed;
    }

    /** As a form has sent it under that name. */
    static PersonFields sent(String prefix, MultiValueMap<String, String> form) {
        return new PersonFields(
                form.getFirst(prefix + ".kind"),
                form.getFirst(prefix + ".name"),
                form.getFirst(prefix + ".identifier"),
                form.getFirst(prefix + ".phone"),
                form.getFirst(prefix + ".email"),
                form.getFirst(prefix + ".address"));
    }

    /** Nobody is named here. */
    boolean isEmpty() {
        return Stream.of(text(name), text(identifier), text(phone), text(email), text(address))
                .allMatch(String::isEmpty);
    }

    /** Individuals unless said otherwise; a kind nobody knows is a refusal on {@code prefix.kind}. */
    Person read(String prefix, List<Refusal> faults) {
        var known = Arrays.stream(RequesterKind.values())
                .filter(it -> it.name().equals(kindOrIndividual()))
                .findFirst();
        if (known.isEmpty()) faults.add(Refusal.of("reception.person.kind").on(prefix + ".kind"));
        return new Person(known.orElse(RequesterKind.INDIVIDUAL), text(name), text(identifier), phone, email, address);
    }

    @Nullable
    Person readIfAny(String prefix, List<Refusal> faults) {
        return isEmpty() ? null : read(prefix, faults);
    }

    String kindOrIndividual() {
        return text(kind).isEmpty()
                ? RequesterKind.INDIVIDUAL.name()
                : text(kind).toUpperCase(Locale.ROOT);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
