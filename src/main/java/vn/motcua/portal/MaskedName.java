package vn.motcua.portal;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;

/**
 * A requester's name as the public page shows it to the holder of the key: enough to recognise one's own dossier, not
 * enough to learn a stranger's name. The names of organisations are public.
 */
final class MaskedName {

    private MaskedName() {}

    static String of(Person person) {
        if (person.kind() == RequesterKind.ORGANISATION) return person.name();
        return Arrays.stream(person.name().strip().split("\\s+"))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, Math.min(1, word.length()))) + "***")
                .collect(Collectors.joining(" "));
    }
}
