package vn.motcua.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.identity.Absences;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Posts;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Stale;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.route.Routes;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/**
 * Whatever happens to people, at every instant each open step has a living person who may end it, or stands in the list
 * of what has nobody. Who may end it is asked of each officer in turn, as a request would be.
 */
@RoomTest
@Import({Errand.class, Offers.class})
class LivingStepsTest {

    private static final int DAYS = 25;
    private static final List<String> DESK = List.of("lan.malam", "minh.malam", "hoa.malam", "kien.malam");
    private static final List<String> ALL = List.of(
            "lan.malam",
            "minh.malam",
            "hoa.malam",
            "kien.malam",
            "thao.malam",
            "loc.malam",
            "dung.malam",
            "hung.malam");

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Routes routes;

    @Autowired
    Absences absences;

    @Autowired
    Accounts accounts;

    @Autowired
    Staff staff;

    @Autowired
    Vacancies vacancies;

    @Autowired
    VacancySweep sweep;

    @Autowired
    JdbcClient sql;

    @ParameterizedTest
    @ValueSource(longs = {1, 20110701, 42})
    void atEveryInstantEachOpenStepHasALivingPersonOrStandsInTheList(long seed) {
        month(new Random(seed));
    }

    private void month(Random random) {
        for (int i = 0; i < 3; i++) {
            var code = errand.brought("H7");
            if (random.nextBoolean()) routes.claim(errand.step(code), town.officer(DESK.get(random.nextInt(2))));
            else errand.goes(code, "hoa.malam pass-on");
        }
        for (int day = 0; day < DAYS; day++) {
            try {
                something(random);
            } catch (NotFound | Stale nothingHappens) {
                assertThat(nothingHappens).isNotNull();
            }
            assertThat(orphans()).as("on " + town.today()).isSubsetOf(listed());
            town.timePasses(java.time.Duration.ofHours(8 + random.nextInt(32)));
            assertThat(orphans()).as("on " + town.today()).isSubsetOf(listed());
            if (random.nextInt(3) == 0) sweep.sweep();
        }
    }

    private void something(Random random) {
        var who = ALL.get(random.nextInt(ALL.size()));
        var other = ALL.get(random.nextInt(ALL.size()));
        var quan = town.officer("quan.malam");
        switch (random.nextInt(4)) {
            case 0 ->
                absences.enter(
                        new Absences.Wish(
                                who,
                                "HTB.01",
                                other,
                                town.today(),
                                town.today().plusDays(random.nextInt(5)),
                                "Nghỉ phép"),
                        quan);
            case 1 -> staff.end(key(who), town.today().minusDays(1), "QĐ 1", new Release(Release.POST), quan);
            case 2 -> ends(who, town.today().plusDays(random.nextInt(4)));
            default -> staff.handOver(who, new Release(Release.POST), "Bàn giao", quan);
        }
    }

    private Posts.Key key(String who) {
        var post = sql.sql("""
                SELECT unit, role, valid_from, coalesce(CAST(valid_to - 1 AS text), '') AS seen
                  FROM identity.assignment WHERE username = :who ORDER BY unit, role LIMIT 1
                """).param("who", who).query().singleRow();
        return new Posts.Key(
                who,
                String.valueOf(post.get("unit")),
                String.valueOf(post.get("role")),
                LocalDate.parse(String.valueOf(post.get("valid_from"))),
                String.valueOf(post.get("seen")));
    }

    /** Time does it: a post has a last day, and nothing asks whether anybody is left. */
    private void ends(String who, LocalDate day) {
        sql.sql("""
                UPDATE identity.assignment SET valid_to = :day
                 WHERE username = :who AND valid_to > :day AND valid_from < :day
                """).param("day", day).param("who", who).update();
    }

    private record Open(String unit, String role, String holder) {}

    /** Where no officer of Ma Lâm may end a step that is open there. */
    private Set<String> orphans() {
        var officers = ALL.stream()
                .flatMap(it -> accounts.actor(it, town.today()).stream())
                .toList();
        var orphans = new HashSet<String>();
        sql.sql("""
                SELECT unit, role, coalesce(holder, '') AS holder FROM route.step_open
                 WHERE agency = 'HTB.01' AND kind <> 'HANDOVER' AND awaits_at IS NULL
                """).query(Open.class).list().forEach(it -> {
            var able = officers.stream()
                    .anyMatch(me -> me.holds(it.unit(), it.role())
                            && (it.holder().isEmpty()
                                    || it.holder().equals(me.username())
                                    || me.standsInFor(it.holder(), it.unit(), it.role())));
            if (!able) orphans.add(it.unit() + " " + it.role() + " " + it.holder());
        });
        return orphans;
    }

    private Set<String> listed() {
        var listed = new HashSet<String>();
        for (var it : vacancies.at(null))
            listed.add(it.unit() + " " + it.role() + " " + (it.holder() == null ? "" : it.holder()));
        return listed;
    }
}
