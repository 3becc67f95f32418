package vn.motcua.staffing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Posts;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;
import vn.motcua.route.HeldSteps;
import vn.motcua.watch.Notices;

/**
 * What time has left with nobody. The list is read from what is open and who is there, so that at every instant a step
 * has a living person or stands in it; who leads the unit and the agency is told, once.
 */
@Service
class Vacancies {

    private final VacancyQuery query;
    private final Accounts accounts;
    private final Posts posts;
    private final HeldSteps steps;
    private final Notices notices;
    private final LegalClock clock;

    Vacancies(VacancyQuery query, Accounts accounts, Posts posts, HeldSteps steps, Notices notices, LegalClock clock) {
        this.query = query;
        this.accounts = accounts;
        this.posts = posts;
        this.steps = steps;
        this.notices = notices;
        this.clock = clock;
    }

    List<VacancyQuery.Row> at(@Nullable List<String> agencies) {
        var roles = new VacancyQuery.Roles(
                accounts.rolesThatMay("HANDOVER_ANSWER"), accounts.rolesThatMay("SUPPLEMENT_ISSUE"));
        return query.of(agencies, roles, clock.today());
    }

    /** What somebody holds whose post has ended goes back to the post; where nobody is, the leaders are told. */
    @Transactional
    int settle(VacancyQuery.Row row) {
        var holder = row.holder();
        if (holder != null) {
            posts.begin();
            var post = List.of(new HeldSteps.Post(row.unit(), row.role()));
            steps.pass(holder, post, HeldSteps.Heir.NOBODY, Words.t("staffing.vacancies.back"), Actor.SYSTEM);
        }
        return row.why() == VacancyQuery.Why.NOBODY ? notices.nobody(row.unit(), row.role()) : 0;
    }

    Stream<VacancyQuery.Row> all() {
        return at(null).stream();
    }
}
