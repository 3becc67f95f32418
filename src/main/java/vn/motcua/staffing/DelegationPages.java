package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Field;
import vn.motcua.identity.Delegation;
import vn.motcua.identity.Delegations;
import vn.motcua.identity.SigningForm;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Once;
import vn.motcua.platform.Words;

/** Makes the page of rights to sign: those of the own agencies, and the form for one more. */
@Component
class DelegationPages {

    private static final List<String> SIGNERS = List.of("APPROVER", "DESK_HEAD", "DIVISION_HEAD", "OFFICE_LEADER");

    private final Delegations delegations;
    private final PeopleQuery people;
    private final Catalogue catalogue;
    private final PlaceNames names;
    private final LegalClock clock;

    DelegationPages(
            Delegations delegations, PeopleQuery people, Catalogue catalogue, PlaceNames names, LegalClock clock) {
        this.delegations = delegations;
        this.people = people;
        this.catalogue = catalogue;
        this.names = names;
        this.clock = clock;
    }

    record Line(Delegation it, String agency, String scope, boolean now, boolean mayEnd) {}

    record Choices(List<Choice> forms, List<Choice> signers, List<Choice> fields, List<Choice> procedures) {}

    record Page(List<Line> lines, Choices choices, DelegationForm typed, List<Refusal> problems, String onceKey) {}

    Page page(Actor me, DelegationForm typed, List<Refusal> problems) {
        var today = clock.today();
        var agencies = me.agenciesWhere(Delegations.ADMIN);
        return new Page(
                delegations.at(agencies).stream().map(it -> line(it, today)).toList(),
                choices(agencies, today),
                typed,
                problems,
                Once.newKey());
    }

    private Line line(Delegation it, LocalDate today) {
        var last = it.term().last();
        return new Line(
                it,
                names.agency(it.place().agency(), today),
                scope(it.scope()),
                it.term().holds(today),
                last == null || !last.isBefore(today));
    }

    private String scope(Delegation.Scope scope) {
        var papers = scope.papers().stream()
                .sorted()
                .map(it -> Words.t("identity.paper." + it))
                .collect(Collectors.joining(", "));
        var field = scope.field() == null ? "" : "; " + Words.t("catalogue.field." + scope.field());
        return papers + field + (scope.procedure() == null ? "" : "; " + scope.procedure());
    }

    private Choices choices(List<String> agencies, LocalDate today) {
        var signers = new LinkedHashMap<String, Choice>();
        people.at(agencies, today).stream()
                .filter(it -> SIGNERS.contains(it.role()))
                .forEach(it -> signers.putIfAbsent(
                        it.username() + "@" + it.agency(),
                        new Choice(
                                it.username() + "@" + it.agency(), it.name() + ", " + names.full(it.unit(), today))));
        return new Choices(
                Arrays.stream(SigningForm.values())
                        .map(it -> new Choice(it.name(), Words.t("staffing.delegations.form." + it)))
                        .toList(),
                List.copyOf(signers.values()),
                Arrays.stream(Field.values())
                        .map(it -> new Choice(it.name(), Words.t("catalogue.field." + it)))
                        .toList(),
                catalogue.search("", today).stream()
                        .map(it -> new Choice(it.family(), it.name()))
                        .toList());
    }
}
