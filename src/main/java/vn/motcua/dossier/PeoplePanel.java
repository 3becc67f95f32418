package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.Words;

/** The people of a dossier on its page. */
@Component
@Order(10)
class PeoplePanel implements DossierPanel {

    private final FormerTable former;
    private final PersonTable table;

    PeoplePanel(FormerTable former, PersonTable table) {
        this.former = former;
        this.table = table;
    }

    @Override
    public Optional<Panel> of(DossierCard dossier, Actor viewer) {
        var parties = dossier.parties();
        var people = new ArrayList<Line>();
        people.add(new Line("dossier.people.requester", parties.requester()));
        if (parties.submitter() != null) people.add(new Line("dossier.people.submitter", parties.submitter()));
        if (parties.authorised() != null) people.add(new Line("dossier.people.authorised", parties.authorised()));
        var collector = dossier.result().collector();
        if (collector != null) people.add(collected(parties, collector, table.claim(dossier.code())));
        for (var it : former.of(dossier.code()))
            people.add(new Line("dossier.people.former." + it.role(), it.person(), null, until(it)));
        return Optional.of(new Panel("dossier.people.title", "dossier/people", new Page(people, parties.note())));
    }

    @Override
    public boolean isBesideWork() {
        return true;
    }

    private static Line collected(DossierCard.Parties parties, Person collector, HandOut.Claim claim) {
        var capacity = claim.capacity();
        var as = capacity == null ? "as." + parties.roleOf(collector) : "capacity." + capacity;
        var date = claim.paperDate();
        var paper = date == null ? null : Words.t("dossier.people.paper", claim.paperNumber(), Words.day(date));
        return new Line("dossier.people.collector", collector, "dossier.people." + as, paper);
    }

    private static String until(FormerTable.Former it) {
        var date = it.proof().date();
        return Words.t(
                "dossier.people.until",
                Words.day(it.until()),
                Words.t("dossier.replace.ground." + it.ground()),
                Words.t("dossier.replace.paper." + it.proof().paper()),
                it.proof().number(),
                date == null ? "" : Words.day(date));
    }

    /** {@code asKey}: for who collected, as whom that person came; {@code more}: until when and why no longer. */
    record Line(
            String roleKey,
            Person person,
            @Nullable String asKey,
            @Nullable String more) {
        Line(String roleKey, Person person) {
            this(roleKey, person, null, null);
        }
    }

    record Page(List<Line> people, String note) {}
}
