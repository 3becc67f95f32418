package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;

/** The people of a dossier on its page. */
@Component
@Order(10)
class PeoplePanel implements DossierPanel {

    @Override
    public Optional<Panel> of(DossierCard dossier, Actor viewer) {
        var parties = dossier.parties();
        var people = new ArrayList<Line>();
        people.add(new Line("dossier.people.requester", parties.requester()));
        if (parties.submitter() != null) people.add(new Line("dossier.people.submitter", parties.submitter()));
        if (parties.authorised() != null) people.add(new Line("dossier.people.authorised", parties.authorised()));
        var collector = dossier.result().collector();
        if (collector != null) people.add(new Line("dossier.people.collector", collector, roleKey(parties, collector)));
        return Optional.of(new Panel("dossier.people.title", "dossier/people", new Page(people, parties.note())));
    }

    @Override
    public boolean isBesideWork() {
        return true;
    }

    private static String roleKey(DossierCard.Parties parties, Person collector) {
        return "dossier.people.as." + parties.roleOf(collector);
    }

    /** {@code asKey}: for who collected, as whom that person came. */
    record Line(String roleKey, Person person, @Nullable String asKey) {

        Line(String roleKey, Person person) {
            this(roleKey, person, null);
        }
    }

    record Page(List<Line> people, String note) {}
}
