package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;

/**
 * What the desk typed wrongly put right, with a reason: the people and the note as they stand from now on. What stood
 * before stays on the timeline (NĐ 61/2018 Art. 5 forbids data changed without a trace).
 */
@Service
public class Corrections {

    /** The people and the note as they should have been written; null: nobody of that role. */
    public record Right(
            Person requester,
            @Nullable Person submitter,
            @Nullable Person authorised,
            Note note) {}

    /** As it stands on the version seen, and as it should; empty: none. */
    public record Note(String before, String after) {
        public Note {
            after = after.replace("\r\n", "\n").strip();
        }

        boolean isChanged() {
            return !before.replace("\r\n", "\n").strip().equals(after);
        }
    }

    private final PersonTable table;
    private final PartyTable parties;
    private final Timeline timeline;

    Corrections(PersonTable table, PartyTable parties, Timeline timeline) {
        this.table = table;
        this.parties = parties;
        this.timeline = timeline;
    }

    /** Refused when nothing differs, unless what the holding room says of its own ({@link Held#because}) does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision<DossierCode> correct(Held held, Right right) {
        var act = held.open();
        return act.dossier().noted(Verb.CORRECT).then(next -> {
            var before = table.of(act.code());
            var after = after(before, right);
            var people = PeopleFacts.changes(before, after);
            var changes = PeopleFacts.with(people, right.note());
            var faults = faults(act, before, after);
            if (AcceptanceRules.isBadNote(right.note().after()))
                faults.add(Refusal.of("dossier.accept.note", AcceptanceRules.NOTE_LENGTH_MAX)
                        .on("note"));
            if (changes.isEmpty() && act.causes().isEmpty()) faults.add(Refusal.of("dossier.correct.nothing"));
            if (!faults.isEmpty()) return new Refused<>(faults);
            if (!people.isEmpty()) write(act.code(), before, after);
            timeline.save(next, act.said(), act.facts(PeopleFacts.corrected(changes, act.reason())));
            return Decision.granted(act.code());
        });
    }

    /** The names of what a correction put right, without what stood or stands there; none of any other fact. */
    public static List<String> changed(TimelineEntry fact) {
        return fact.kind().equals(PeopleFacts.CORRECTED) ? PeopleFacts.labels(fact.body()) : List.of();
    }

    private void write(DossierCode code, Map<PersonTable.Role, Person> before, Map<PersonTable.Role, Person> after) {
        var gone = SearchTerms.of(List.copyOf(before.values()));
        var terms = SearchTerms.of(List.copyOf(after.values()));
        table.change(code, after, terms);
        if (!gone.equals(terms)) parties.rename(code, without(gone, terms), without(terms, gone));
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        var left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static Map<PersonTable.Role, Person> after(Map<PersonTable.Role, Person> before, Right right) {
        var after = new EnumMap<>(before);
        put(after, PersonTable.Role.REQUESTER, right.requester());
        put(after, PersonTable.Role.SUBMITTER, right.submitter());
        put(after, PersonTable.Role.AUTHORISED, right.authorised());
        return after;
    }

    private static void put(Map<PersonTable.Role, Person> people, PersonTable.Role role, @Nullable Person person) {
        if (person == null) people.remove(role);
        else people.put(role, PersonRules.tidy(person));
    }

    /** By the rules of the day of receipt: a number of 2011 stays good. What is not touched is not judged again. */
    private static List<Refusal> faults(
            ActGate.Open act, Map<PersonTable.Role, Person> before, Map<PersonTable.Role, Person> after) {
        var day = LocalDate.ofInstant(act.dossier().reception().receivedAt(), LegalClock.ZONE);
        var faults = new ArrayList<>(ActGate.faults(act.reason()));
        after.forEach((role, person) -> {
            if (!person.equals(before.get(role)))
                faults.addAll(PersonRules.check(person, day, role.name().toLowerCase(Locale.ROOT)));
        });
        return faults;
    }
}
