package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Absence;
import vn.motcua.identity.Absences;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Duty;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Once;
import vn.motcua.platform.Typed;

/** Makes the page of absences: who is away and who stands in, and the form for one more. */
@Component
class AbsencePages {

    private final Absences absences;
    private final PeopleQuery people;
    private final PlaceNames names;
    private final LegalClock clock;

    AbsencePages(Absences absences, PeopleQuery people, PlaceNames names, LegalClock clock) {
        this.absences = absences;
        this.people = people;
        this.names = names;
        this.clock = clock;
    }

    /** {@code mine}: this officer's business to end. */
    record Line(Absence absence, String agency, boolean now, boolean mine) {}

    record Page(
            List<Line> lines,
            List<Choice> officers,
            List<Choice> deputies,
            AbsenceForm typed,
            List<Refusal> problems,
            String onceKey) {}

    Page page(Actor me, AbsenceForm typed, List<Refusal> problems) {
        var today = clock.today();
        var agencies = me.agenciesWhere(Absences.OWN);
        var all = people.at(agencies, today);
        var officers = officers(me, all, today);
        return new Page(
                lines(me, agencies, all, today),
                officers,
                deputies(all, absent(officers, typed), today),
                typed,
                problems,
                Once.newKey());
    }

    private List<Line> lines(Actor me, List<String> agencies, List<PeopleQuery.Row> all, LocalDate today) {
        var lines = new ArrayList<Line>();
        for (var it : absences.at(agencies)) {
            var own = it.officer().username().equals(me.username());
            var mine = own
                    || all.stream()
                            .anyMatch(row -> row.username().equals(it.officer().username())
                                    && row.agency().equals(it.agency())
                                    && Absences.isOver(row.unit(), me));
            var concerned = it.deputy().username().equals(me.username());
            if (mine || concerned) lines.add(new Line(it, names.agency(it.agency(), today), it.isOn(today), mine));
        }
        return lines;
    }

    /** This officer first, then those this officer is over. */
    private List<Choice> officers(Actor me, List<PeopleQuery.Row> all, LocalDate today) {
        var choices = new LinkedHashMap<String, Choice>();
        me.duties().stream()
                .filter(it -> it.insteadOf() == null)
                .map(Duty::agency)
                .distinct()
                .forEach(agency -> add(choices, me.username(), me.name(), agency, today));
        all.stream()
                .filter(it -> Absences.isOver(it.unit(), me))
                .forEach(it -> add(choices, it.username(), it.name(), it.agency(), today));
        return List.copyOf(choices.values());
    }

    private void add(Map<String, Choice> choices, String username, String name, String agency, LocalDate on) {
        var value = username + "@" + agency;
        choices.putIfAbsent(value, new Choice(value, name + " (" + username + "), " + names.agency(agency, on)));
    }

    /** Whose absence it is, where that is known: nobody stands in for oneself. */
    private static String absent(List<Choice> officers, AbsenceForm typed) {
        var people =
                officers.stream().map(it -> username(it.value())).distinct().toList();
        return people.size() == 1 ? people.getFirst() : username(Typed.text(typed.who()));
    }

    private static String username(String officer) {
        return officer.replaceFirst("@.*", "");
    }

    private List<Choice> deputies(List<PeopleQuery.Row> all, String absent, LocalDate today) {
        var choices = new LinkedHashMap<String, Choice>();
        for (var it : all)
            if (!it.username().equals(absent))
                choices.putIfAbsent(
                        it.username(),
                        new Choice(
                                it.username(),
                                it.name() + " (" + it.username() + "), " + names.unit(it.unit()) + ", "
                                        + names.agency(it.agency(), today)));
        return List.copyOf(choices.values());
    }
}
