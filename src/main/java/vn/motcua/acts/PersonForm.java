package vn.motcua.acts;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Person;

/** A person as typed or sent; what a system leaves out stays as it stands. */
record PersonForm(
        @Nullable String name,
        @Nullable String identifier,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {

    static @Nullable PersonForm of(@Nullable Person person) {
        if (person == null) return null;
        return new PersonForm(person.name(), person.identifier(), person.phone(), person.email(), person.address());
    }

    static boolean isNobody(Person it) {
        return Stream.of(it.name(), it.identifier(), it.phone(), it.email(), it.address())
                .allMatch(value -> value == null || value.isBlank());
    }

    Person over(Person standing) {
        return new Person(
                standing.kind(),
                name == null ? standing.name() : name,
                identifier == null ? standing.identifier() : identifier,
                phone == null ? standing.phone() : phone,
                email == null ? standing.email() : email,
                address == null ? standing.address() : address);
    }
}
