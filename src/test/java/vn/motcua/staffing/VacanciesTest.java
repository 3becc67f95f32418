package vn.motcua.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.identity.As;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.route.Routes;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Time passes by itself: a dated post of Ma Lâm ends, and work stands there with nobody. */
@RoomTest
@Import({Errand.class, Offers.class})
class VacanciesTest {

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Routes routes;

    @Autowired
    Vacancies vacancies;

    @Autowired
    VacancySweep sweep;

    @Autowired
    RouteCheck check;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester mvc;

    @Test
    void whileSomebodyIsThereTheListIsEmpty() {
        errand.brought("H7");
        assertThat(vacancies.at(null)).isEmpty();
        assertThat(sweep.sweep()).isZero();
    }

    @Test
    void aPostThatEndsByItselfPutsItsWorkOnTheListAndTheLeadersAreToldOnce() {
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on");
        ends("thao.malam", "2011-07-05");
        assertThat(vacancies.at(null)).isEmpty();
        town.itIs("2011-07-05T00:10");
        assertThat(vacancies.at(List.of("HTB.01")))
                .extracting(VacancyQuery.Row::unit, VacancyQuery.Row::why, VacancyQuery.Row::steps)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("HTB.01/TP", VacancyQuery.Why.NOBODY, 1));
        assertThat(sweep.sweep()).isEqualTo(2);
        assertThat(sweep.sweep()).isZero();
        assertThat(told()).containsExactly("hung.malam", "phuong.malam");
        assertThat(mvc.get().uri("/vacancies").with(As.officer("quan.malam")))
                .hasStatusOk()
                .bodyText()
                .contains("tư pháp", code.value());
        assertThat(mvc.get().uri("/vacancies").with(As.officer("lan.malam"))).hasStatus(403);
    }

    @Test
    void whatIsHeldByWhoseTimeIsOverGoesBackToThePost() {
        var code = errand.brought("H7");
        routes.claim(errand.step(code), town.officer("lan.malam"));
        ends("lan.malam", "2011-07-05");
        town.itIs("2011-07-05T00:10");
        assertThat(vacancies.at(null))
                .extracting(VacancyQuery.Row::holder, VacancyQuery.Row::why)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("lan.malam", VacancyQuery.Why.HOLDER_GONE));
        sweep.sweep();
        assertThat(vacancies.at(null)).isEmpty();
        errand.goes(code, "minh.malam pass-on");
    }

    @Test
    void theCheckOfRoutesSaysWhereAndFromWhenNobodyIs() {
        assertThat(check.of(List.of("HTB.01"), town.today())).isEmpty();
        ends("thao.malam", "2011-08-01");
        assertThat(check.of(List.of("HTB.01"), town.today()))
                .isNotEmpty()
                .allMatch(it -> "HTB.01/TP".equals(it.unit()))
                .allMatch(it -> it.from().equals(LocalDate.of(2011, 8, 1)));
        assertThat(mvc.get().uri("/vacancies/routes").with(As.officer("quan.malam")))
                .bodyText()
                .contains("01/08/2011");
    }

    private void ends(String username, String day) {
        sql.sql("UPDATE identity.assignment SET valid_to = CAST(:day AS date) WHERE username = :username")
                .param("day", day)
                .param("username", username)
                .update();
    }

    private List<String> told() {
        return sql.sql("SELECT recipient FROM watch.notice WHERE rung = 'NOBODY' ORDER BY recipient")
                .query(String.class)
                .list();
    }
}
