package vn.motcua.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Words;

/** The facts about the people of a dossier after its acceptance. Names and numbers are committed to, not written. */
final class PeopleFacts {

    static final String CORRECTED = "dossier.corrected";

    static final String REPLACED = "dossier.requester-replaced";

    private static final String FIELDS = "fields";
    private static final String BEFORE = "Before";

    /** One value put right. {@code name}: as the acceptance names it, {@code requesterPhone}; empty text: none. */
    record Change(String name, String before, String after) {}

    private PeopleFacts() {}

    static List<Change> changes(Map<PersonTable.Role, Person> before, Map<PersonTable.Role, Person> after) {
        var old = values(before);
        var now = values(after);
        var names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .map(it -> new Change(it, old.getOrDefault(it, ""), now.getOrDefault(it, "")))
                .filter(it -> !it.before().equals(it.after()))
                .toList();
    }

    /** And the note of the receipt. */
    static List<Change> with(List<Change> people, Corrections.Note note) {
        var changed = note.isChanged()
                ? Stream.of(new Change(DossierFacts.RECEIPT_NOTE, note.before(), note.after()))
                : Stream.<Change>of();
        return Stream.concat(people.stream(), changed).toList();
    }

    static Fact corrected(List<Change> changes, String reason) {
        var personal = new HashMap<String, String>();
        personal.put("reason", reason);
        for (var it : changes) {
            DossierFacts.putIfAny(personal, it.name() + BEFORE, it.before());
            DossierFacts.putIfAny(personal, it.name(), it.after());
            // A note that was taken out must not leave the one before it standing.
            if (it.name().equals(DossierFacts.RECEIPT_NOTE)) personal.put(it.name(), it.after());
        }
        var fields = changes.stream().map(Change::name).collect(Collectors.joining(" "));
        return new Fact(CORRECTED, Map.of(FIELDS, fields), personal);
    }

    /** {@code ended}: somebody was authorised by the former requester, and is no longer. */
    static Fact replaced(Person before, Successor successor, boolean ended, String reason) {
        var proof = successor.proof();
        var body = new HashMap<String, Object>();
        body.put("ground", Objects.requireNonNull(successor.ground()).name());
        body.put("paper", Objects.requireNonNull(proof.paper()).name());
        body.put("date", Objects.requireNonNull(proof.date()).toString());
        body.put("requesterKind", successor.person().kind().name());
        body.put("authorisationEnded", Boolean.toString(ended));
        var personal = new HashMap<String, String>();
        personal.put("reason", reason);
        personal.put("number", proof.number());
        personal.put("requesterName" + BEFORE, before.name());
        DossierFacts.put(personal, "requester", successor.person());
        // Whoever holds the former requester's receipt must not read on about the new one.
        personal.put(DossierFacts.LOOKUP_KEY, LookupKey.random());
        return new Fact(REPLACED, body, personal);
    }

    /** What was put right, before and after, in words. */
    static String words(Map<String, Object> body, Map<String, Object> personal) {
        var fields = Objects.toString(body.get(FIELDS), "");
        if (fields.isEmpty()) return Words.t("dossier.correct.papers");
        return Stream.of(fields.split(" "))
                .map(it -> Words.t(
                        "dossier.correct.change", label(it), shown(personal.get(it + BEFORE)), shown(personal.get(it))))
                .collect(Collectors.joining("; "));
    }

    static List<String> labels(Map<String, Object> body) {
        return Stream.of(Objects.toString(body.get(FIELDS), "").split(" "))
                .filter(it -> !it.isEmpty())
                .map(PeopleFacts::label)
                .toList();
    }

    private static Map<String, String> values(Map<PersonTable.Role, Person> people) {
        var values = new HashMap<String, String>();
        people.forEach((role, person) -> DossierFacts.put(values, key(role), person));
        return values;
    }

    private static String label(String name) {
        if (name.equals(DossierFacts.RECEIPT_NOTE)) return Words.t("dossier.note");
        var role = Stream.of(PersonTable.Role.values())
                .map(PeopleFacts::key)
                .filter(name::startsWith)
                .findFirst()
                .orElseThrow();
        var part = name.substring(role.length()).toLowerCase(Locale.ROOT);
        return Words.t("dossier.people." + role) + " – " + Words.t("dossier.people." + part);
    }

    private static String key(PersonTable.Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static Object shown(@Nullable Object value) {
        return value == null || value.equals("") ? Words.t("dossier.correct.empty") : value;
    }
}
