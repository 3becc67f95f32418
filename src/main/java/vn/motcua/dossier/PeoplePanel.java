package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return Optional.of(new Panel("dossier.people.title", "dossier/people", new Page(people, parties.note())));
    }

    @Override
    public boolean isBesideWork() {
        return true;
    }

    record Line(String roleKey, Person person) {}

    record Page(List<Line> people, String note) {}
}
